import Statistics
import Values

/// The rules of `claims.yaml` by name.
private enum ClaimRuleName: String, CaseIterable {
    case equals, highest, lowest, largest, most, all, none, increased, decreased, ambiguous
    case atLeast = "at-least"
    case atMost = "at-most"
    case noEvidence = "no-evidence"
}

extension Claim {
    /// One of the `claims` of `claims.yaml`.
    init?(_ fields: ContentFields) {
        let key = fields.key()
        let name = fields.choice("rule", of: ClaimRuleName.self)
        guard let key, let name else { return nil }
        let figures = Claim.figures(name, fields)
        let subject = Claim.subject(name, fields)
        let rule = Claim.rule(name, fields)
        fields.finish()
        guard let rule else { return nil }
        if name != .noEvidence, figures.isEmpty {
            fields.faults.add(fields.place.fault("claim '\(key)' names no figure"))
            return nil
        }
        if name == .highest || name == .lowest, let subject, !figures.contains(where: { $0.text == subject }) {
            fields.faults.add(fields.place.fault("the subject '\(subject)' is not one of 'among'"))
            return nil
        }
        self.init(key: key, rule: rule, figures: figures, subject: subject)
    }

    private static func figures(_ name: ClaimRuleName, _ fields: ContentFields) -> [Key] {
        switch name {
        case .highest, .lowest: fields.keys("among")
        case .ambiguous: fields.keys("meanings")
        case .noEvidence: []
        default: fields.node("figure") != nil ? [fields.key("figure")].compactMap { $0 } : fields.keys("figures")
        }
    }

    private static func subject(_ name: ClaimRuleName, _ fields: ContentFields) -> String? {
        name == .highest || name == .lowest ? fields.text("subject") : nil
    }

    private static func rule(_ name: ClaimRuleName, _ fields: ContentFields) -> ClaimRule? {
        switch name {
        case .equals: limit(fields).map { .equals($0) }
        case .atLeast: limit(fields).map { .atLeast($0) }
        case .atMost: limit(fields).map { .atMost($0) }
        case .highest: .highest
        case .lowest: .lowest
        case .largest: fields.text("category").map { .largest(category: $0) }
        case .most: .most
        case .all: .all
        case .none: ClaimRule.none
        case .increased: .increased
        case .decreased: .decreased
        case .ambiguous: .ambiguous
        case .noEvidence: .noEvidence
        }
    }

    private static func limit(_ fields: ContentFields) -> ClaimLimit? {
        let share = fields.convert("share", to: "a percentage such as 50%") { $0.hasSuffix("%") ? ClaimLimit($0) : nil }
        let value = fields.convert("value", to: "a whole number") { $0.hasSuffix("%") ? nil : ClaimLimit($0) }
        guard (share == nil) != (value == nil) else {
            fields.faults.add(fields.place.fault("a limit is a 'share' or a 'value'"))
            return nil
        }
        return share ?? value
    }
}

extension ClaimLimit {
    /// `12` or `50%`.
    init?(_ text: String) {
        if text.hasSuffix("%") {
            guard let percent = Int(text.dropLast()), (0...100).contains(percent) else { return nil }
            self = .share(numerator: percent, denominator: 100)
        } else {
            guard let count = Int(text), count >= 0 else { return nil }
            self = .count(count)
        }
    }
}
