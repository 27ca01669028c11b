import Values

/// One run of a survey: who is asked, when, and whether anybody can know who answered what.
struct SurveyWave: Codable, Hashable, Sendable {
    enum UnitKind: String, Codable, CaseIterable, Sendable { case authorities, people }

    enum DisclosureScheme: String, Codable, CaseIterable, Sendable {
        case none, people, hes, ofqual
        case ons = "ons10-5"
    }

    let survey: Key
    let key: Key
    /// The version asked; nil where only the register is held.
    let version: Int?
    let title: String
    let opensOn: Day
    let closesOn: Day
    let unit: UnitKind
    let isAnonymous: Bool
    /// The event that a feedback form is about.
    let event: Key?
    /// People only: how many could have answered.
    let invited: Int?
    let disclosure: DisclosureScheme
    /// Paths in the pack.
    let returnsFile: String?
    let registerFile: String?

    /// True where the register names who returned and nothing may join it to what was answered.
    var keepsRegisterApart: Bool { unit == .authorities && isAnonymous }

    /// The day kept of a return. Register and returns of an anonymous wave keep the closing day alone, because a day of its own would
    /// join the two; nil for a later one, which could not be hidden.
    func day(ofReturn day: Day) -> Day? { keepsRegisterApart ? (day <= closesOn ? closesOn : nil) : day }

    /// `inclusion-baseline`: names the wave in the participation source.
    var participationKey: String { "\(survey)-\(key)" }
    /// `survey/inclusion/baseline`.
    var sourcePath: String { "survey/\(survey)/\(key)" }
}
