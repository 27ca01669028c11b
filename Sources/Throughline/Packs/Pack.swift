import Foundation
import Values

/// Everything that a pack holds, read and checked by itself.
struct Pack {
    /// A wave with its register, and the file of its returns.
    struct Wave {
        let wave: SurveyWave
        let register: [SurveyRegisterEntry]
        let returns: URL?
    }

    /// Nil where it could not be read; then nothing is loaded.
    let programme: Programme?
    let projects: [Project]
    let organisations: [Organisation]
    let measures: [Measure]
    let events: [Event]
    let attendance: [Attendance]
    let versions: [SurveyVersion]
    let waves: [Wave]
    let documents: [CitedDocument]
    let totals: [PublishedTotal]
    let figures: [Figure]
    let tables: [TableDefinition]
    let charts: [ChartDefinition]
    let claims: [Claim]
    let reports: [Report]

    /// Where each thing stands, by kind and key, for faults found later.
    let places: [String: ContentPlace]
    let rowLimit: Int
    /// Kinds of which something could not be read: a name of such a kind may be there, so it is not reported as unknown.
    let incomplete: Set<String>

    var roster: Roster { Roster(organisations) }

    func place(_ kind: String, _ key: some CustomStringConvertible) -> ContentPlace {
        places["\(kind)/\(key)"] ?? ContentPlace(file: "pack.yaml", line: 1)
    }
}
