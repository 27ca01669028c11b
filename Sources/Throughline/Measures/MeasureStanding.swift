import Statistics
import Values

/// Where a measure stands on a day: what was achieved, and the status that follows from it.
struct MeasureStanding: Codable, Hashable, Sendable {
    let measure: Measure
    let status: Measure.Status
    /// What was achieved, in words with counts and bases.
    let actual: String
    /// Who stated it, or the rule that settles it.
    let settledBy: String
    let delay: Measure.Delay?
    /// Met by the publication that prints it.
    let isMetByPublication: Bool
}

extension MeasureStanding {
    /// - completed: met. - delayed: not completed, and past due or with a delay on record. - not met: settled against once due.
    /// - undetermined: what is missing decides. - on track: everything else.
    init(_ measure: Measure, on day: Day, figures: [Key: FigureEvaluation]) throws {
        self.measure = measure
        let delay = measure.delays.filter { $0.on <= day }.sorted { $0.on < $1.on }.last
        self.delay = delay
        let attestation = measure.attestations.filter { $0.on <= day }.sorted { $0.on < $1.on }.last
        isMetByPublication = attestation?.met == .byPublication
        let met: Measure.Settlement
        if let rule = measure.rule {
            let named = rule.figures.compactMap { figures[$0] }
            let verdict = try rule.test.test(subjects: named.compactMap(ClaimSubject.init), subject: nil)
            met = Measure.Settlement(verdict.kind)
            actual = named.map { "\($0.result.figure.label): \($0.result.text(against: rule.test))" }.joined(separator: ". ")
            settledBy = "Computed: \(verdict.reason)"
        } else if let attestation {
            met = attestation.met == .no ? .no : .yes
            actual = attestation.actual
            settledBy = "\(attestation.by), \(English.date(attestation.on))"
        } else {
            met = .notYet
            actual = delay == nil ? "Nothing recorded yet" : "Not completed"
            settledBy = "Not yet attested"
        }
        status = measure.status(met, on: day, isDelayed: delay != nil)
    }
}

extension FigureResult {
    /// As printed, except that a share held against a percentage has as many decimals as tell the truth (rule N8).
    fileprivate func text(against rule: ClaimRule) -> String {
        guard figure.query.show == .share, case .proportion(let proportion, let unit) = outcome, let threshold = rule.threshold
        else {
            return text
        }
        return proportion.prose(unit, against: threshold)
    }
}

extension ClaimRule {
    fileprivate var threshold: Threshold? {
        switch self {
        case .atLeast(.share(let numerator, let denominator)): Share(numerator, denominator).map(Threshold.atLeast)
        case .atMost(.share(let numerator, let denominator)): Share(numerator, denominator).map(Threshold.atMost)
        default: nil
        }
    }
}

extension Measure {
    /// What the evidence or a person says of a measure, before dates are considered.
    enum Settlement {
        case yes, no, open, notYet

        init(_ verdict: Verdict.Kind) {
            switch verdict {
            case .supported: self = .yes
            case .notSupported: self = .no
            case .dependsOnMissing: self = .open
            case .ambiguous, .noEvidence: self = .notYet
            }
        }
    }

    fileprivate func status(_ met: Settlement, on day: Day, isDelayed: Bool) -> Status {
        switch met {
        case .yes: .completed
        case .open: .undetermined
        case .no where isDelayed: .delayed
        case .no: day >= due ? .notMet : .onTrack
        case .notYet: isDelayed || day > due ? .delayed : .onTrack
        }
    }
}
