import Statistics
import Values

extension Measure {
    /// One of the `measures` of `measures.yaml`.
    init?(_ fields: ContentFields) {
        let key = fields.key()
        let number = fields.integer("number", in: 1...10_000)
        let project = fields.key("project")
        let title = fields.text("title")
        let target = fields.text("target")
        let due = fields.day("due")
        let rule = fields.fields("rule").flatMap(Rule.init)
        let attestations = fields.list("attestations", Attestation.init)
        let delays = fields.list("delays", Delay.init)
        let variances = fields.list("variances", Variance.init)
        fields.finish()
        guard let key, let number, let project, let title, let target, let due else { return nil }
        guard rule == nil || attestations.isEmpty else {
            fields.faults.add(fields.place.fault("a measure is computed by a 'rule' or attested, not both"))
            return nil
        }
        self.init(
            key: key, number: number, project: project, title: title, target: target, due: due, rule: rule,
            attestations: attestations, delays: delays, variances: variances)
    }
}

extension Measure.Rule {
    fileprivate init?(_ fields: ContentFields) {
        let figures = fields.keys("figures")
        let expected = "a whole number or a percentage such as 50%"
        let least = fields.convert("at_least", to: expected) { ClaimLimit($0).map { ClaimRule.atLeast($0) } }
        let most = fields.convert("at_most", to: expected) { ClaimLimit($0).map { ClaimRule.atMost($0) } }
        fields.finish()
        if figures.isEmpty { fields.faults.add(fields.place.fault("a rule names its 'figures'")) }
        guard (fields.node("at_least") == nil) != (fields.node("at_most") == nil) else {
            fields.faults.add(fields.place.fault("a rule has either 'at_least' or 'at_most'"))
            return nil
        }
        guard let test = least ?? most else { return nil }
        self.init(figures: figures, test: test)
    }
}

extension Measure.Attestation {
    init?(_ fields: ContentFields) {
        let on = fields.day("on")
        let actual = fields.text("actual")
        let met = fields.choice("met", of: Met.self)
        let by = fields.text("by")
        fields.finish()
        guard let on, let actual, let met, let by else { return nil }
        self.init(on: on, actual: actual, met: met, by: by)
    }
}

extension Measure.Delay {
    fileprivate init?(_ fields: ContentFields) {
        let on = fields.day("on")
        let reason = fields.text("reason")
        let cause = fields.choice("cause", of: Cause.self)
        let revised = fields.text("revised")
        fields.finish()
        guard let on, let reason, let cause, let revised else { return nil }
        self.init(on: on, reason: reason, cause: cause, revised: revised)
    }
}

extension Measure.Variance {
    fileprivate init?(_ fields: ContentFields) {
        let on = fields.day("on")
        let what = fields.text("what")
        let acceptedBy = fields.text("accepted_by")
        fields.finish()
        guard let on, let what, let acceptedBy else { return nil }
        self.init(on: on, what: what, acceptedBy: acceptedBy)
    }
}
