import Statistics

/// Something that a check found in a file, as it is printed.
package struct CheckFinding: Codable, Hashable, Sendable {
    package let file: String
    /// `12:5` for line and column, `paragraph 7`, `page 3, line 2`.
    package let place: String
    package let quote: String
    package let rule: String
    package let message: String
    /// What would agree, where that is known.
    package let right: String?
    package let certainty: Certainty
    /// Why somebody lets it stand.
    package let waived: String?

    /// `report.md:12:5: '21 of 25 (86%)' does not agree: 21 of 25 is 84%; 84% would agree [percentage-of-base]`
    package var line: String {
        let separator = place.first?.isNumber == true ? ":" : ", "
        return "\(file)\(separator)\(place): '\(quote)' \(certainty.words): \(message)"
            + (right.map { "; \($0) would agree" } ?? "")
            + " [\(rule)]" + (waived.map { ", waived: \($0)" } ?? "")
    }
}
