import Testing
import Values

@testable import Throughline

struct SurveyStandingReturnsTests {
    private func digest(_ option: Int) -> SurveyDigest {
        SurveyDigest(SurveyReturn.Answer(question: 1, option: option, number: nil, text: nil))
    }

    @Test(arguments: [[], [1], [1, 2, 3], [3, 1, 3, 2, 3], [2, 2, 2, 2]] as [[Int]])
    func `each that stands is found once, and nothing else`(options: [Int]) {
        var standing = SurveyStandingReturns(options.map(digest))

        let found = (1...4).map { option in (0..<6).filter { _ in standing.take(digest(option)) }.count }

        #expect(found == (1...4).map { option in options.filter { $0 == option }.count })
    }
}
