import Statistics

/// Something in a draft that the evidence does not bear out, with where it stands.
package struct Finding: Codable, Hashable, Sendable {
    /// Names it in a waiver: `claim/strongest-domain`, `number/84% of the 30`, `disclosure/feedback-overall`.
    let id: String
    let certainty: Certainty
    /// File, line and column, or the table and row.
    let place: String
    let quote: String
    let message: String
    let right: String?
    /// False where publishing would show what someone said: nobody may let that stand.
    let canBeWaived: Bool

    /// Stops publication unless waived.
    var stops: Bool { certainty == .contradiction }

    /// `reports/interim.md:12:5: "most of the 19" does not agree: 9 of 19 is not over half; right would be …`
    package var line: String {
        "\(place): '\(quote)' \(certainty.words): \(message)" + (right.map { "; right would be \($0)" } ?? "") + " [\(id)]"
    }
}
