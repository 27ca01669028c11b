/// What a file brings.
package enum ImportKind: String, CaseIterable, Codable, Sendable {
    case attendance, returns, feedback, actuals, organisations
}
