/// What is counted, in the singular and the plural: `local authority`, `local authorities`.
public struct Unit: Codable, Hashable, Sendable {
    public let singular: String
    public let plural: String
    /// True for people: suppression schemes apply and intervals may be printed. False for organisations (rules N9, N11).
    public let isPerson: Bool

    public init(singular: String, plural: String, isPerson: Bool = false) {
        self.singular = singular
        self.plural = plural
        self.isPerson = isPerson
    }

    public func noun(for count: Int) -> String { count == 1 ? singular : plural }

    public static let authority = Unit(singular: "local authority", plural: "local authorities")
    public static let respondent = Unit(singular: "respondent", plural: "respondents", isPerson: true)
}
