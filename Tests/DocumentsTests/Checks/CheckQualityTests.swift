import Foundation
import Testing

/// How well the checker finds what a careful reader finds: samples in many styles, half of them with one planted fault. A third of them
/// is written apart, and no rule is ever tuned on it.
struct CheckQualityTests {
    // Over the samples that rules are tuned on. Where rules meet a text for the first time they find about half of its faults.
    // The goal is 95 and 90 over all samples; a third of them, which no rule was tuned on, holds the recall down.
    private static let leastRecall = 86
    private static let leastPrecision = 95
    private static let leastRecallOfParaphrases = 85

    @Test func `every sample is of its own, and half of them hold a fault`() throws {
        let all = try CheckSample.all("tuning-") + CheckSample.all("held-out-")

        #expect((45...55).contains(all.count { $0.rule != nil } * 100 / all.count))
        #expect(Set(all.map(\.key)).count == all.count)
        #expect(Set(all.map(\.text)).count == all.count)
    }

    /// Held-out samples that were reported once are tuned on from then, and until others are written there are none.
    private static func hasHeldOut() -> Bool { (try? !CheckSample.all("held-out-").isEmpty) ?? false }

    @Test(.enabled("samples that no rule was tuned on are yet to be written", hasHeldOut))
    func `a third of the samples is held out`() throws {
        let heldOut = try CheckSample.all("held-out-").count

        #expect(heldOut * 3 >= heldOut + (try CheckSample.all("tuning-").count))
    }

    @Test func `paraphrases of the rules are found too, and their likes that agree left alone`() throws {
        let score = CheckScore(try CheckSample.all("paraphrase-").map(CheckOutcome.init))
        print("  paraphrases, not counted: \(score)")
        if ProcessInfo.processInfo.environment["CHECK_FAILURES"] != nil {
            print(CheckScore(score.outcomes.filter { !$0.sample.key.hasPrefix("g-") }).failures)
        }
        print("  the last series of them:  \(CheckScore(try CheckSample.all("paraphrase-fifth").map(CheckOutcome.init)))")

        #expect(score.recall >= CheckQualityTests.leastRecallOfParaphrases)
        #expect(score.precision >= CheckQualityTests.leastPrecision)
    }

    @Test func `contradictions are found, and what agrees is left alone`() throws {
        let tuning = CheckScore(try CheckSample.all("tuning-").map(CheckOutcome.init))
        let heldOut = CheckScore(try CheckSample.all("held-out-").map(CheckOutcome.init))
        let all = CheckScore(tuning.outcomes + heldOut.outcomes)
        print("Number checker, all:      \(all)\n  rules tuned on these:   \(tuning)")
        print(heldOut.outcomes.isEmpty ? "  held out:               none yet" : "  held out:               \(heldOut)")
        print(all.byRule + all.byStyle)
        if ProcessInfo.processInfo.environment["CHECK_FAILURES"] != nil { print(tuning.failures) }

        #expect(all.recall >= CheckQualityTests.leastRecall)
        #expect(all.precision >= CheckQualityTests.leastPrecision)
    }
}
