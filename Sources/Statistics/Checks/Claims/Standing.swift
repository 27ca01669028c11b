/// Where a subject stands in an order: one share for a proportion; for a rating two, at the second level or above and at the top.
///
/// Each share has a least and a greatest count, because of what is not known or not split.
struct Standing {
    struct Step {
        /// What is counted, after 'on': `Developing or above`. Nil for a proportion.
        let name: String?
        let least: Int
        let greatest: Int
        let base: Int

        var words: String { least == greatest ? "\(least)" : "\(least) to \(greatest)" }
    }

    let label: String
    let steps: [Step]

    /// The standing of a proportion or a rating.
    init(_ subject: ClaimSubject, rule: String) throws(ClaimFault) {
        label = subject.labelInSentence
        switch subject.measure {
        case .proportion(let it):
            steps = [Step(name: nil, least: it.count, greatest: it.count + it.unknown, base: it.base)]
        case .rating(let tabulation) where tabulation.variable.kind == .rating:
            let levels = tabulation.variable.categories.indices.filter { tabulation.variable.categories[$0].role == .answer }
            guard levels.count > 1, let top = levels.last else {
                throw .wrongMeasure(subject: subject.key, rule: rule, expected: "a rating of two levels or more")
            }
            let second = tabulation.variable.categories[levels[1]].label
            let above = levels.dropFirst().reduce(0) { $0 + tabulation.counts[$1] }
            let first = Step(
                name: levels.count > 2 ? second + " or above" : second,
                least: above, greatest: above + tabulation.unsplit, base: tabulation.answered)
            let last = Step(
                name: tabulation.variable.categories[top].label,
                least: tabulation.counts[top], greatest: tabulation.counts[top] + tabulation.unsplit, base: tabulation.answered)
            steps = levels.count > 2 ? [first, last] : [first]
        case .rating, .tabulation, .change:
            throw .wrongMeasure(subject: subject.key, rule: rule, expected: "a share or a rating")
        }
    }

    var base: Int { steps[0].base }
    var isCertain: Bool { steps.allSatisfy { $0.least == $0.greatest } }
    var lowest: [ExactRatio] { steps.map { ExactRatio($0.least, $0.base) } }
    var highest: [ExactRatio] { steps.map { ExactRatio($0.greatest, $0.base) } }
}

extension Standing {
    /// True where `left` stands behind `right`: by the first share that differs.
    static func isBehind(_ left: [ExactRatio], _ right: [ExactRatio]) -> Bool { left.lexicographicallyPrecedes(right) }
}
