import TestSupport
import Testing
import Values

@testable import Throughline

/// What one local authority answered is never published by name.
struct FigureNamesTests {
    private func faults(loading figure: String) throws -> [String] {
        let folder = try SmallPack.write()
        try folder.replace("figures:\n", with: "figures:\n  - \(figure)\n", in: "figures.yaml")
        do {
            _ = try Region.temporary().load(folder.url, rowLimit: 1000)
            return []
        } catch let faults as Faults {
            return faults.lines
        }
    }

    @Test func `a figure that names who gave an answer is refused`() throws {
        let figure = """
            {key: who, label: Who, source: survey/inclusion/baseline, variable: rating, categories: [developing], show: names}
            """
        #expect(
            try faults(loading: figure) == [
                "figures.yaml:2:5: figure 'who': 'survey/inclusion/baseline' prints no names; only participation is published by name"
            ])
    }

    @Test func `a figure that names who took part is not`() throws {
        let figure =
            "{key: who, label: Who, source: participation, variable: launch, categories: [attended], base: roster, show: names}"
        #expect(try faults(loading: figure) == [])
    }
}
