/// `points-of-change`: points said of a change must be what its two values give.
struct SizeOfChange {
    static func finding(_ change: ToldChange, _ word: ChangeWord, _ context: SentenceContext) -> RuleFinding? {
        guard change.before.unit == "%" || change.before.isFraction else { return nil }
        guard let points = context.read.numbers.first(where: { $0.kind == .points }), points.hedge == nil else { return nil }
        let difference = (change.after.comparable - change.before.comparable).magnitude * ExactRatio(100)
        let said = points.value.magnitude
        let isPrinted = change.before.kind == .percentage
        let slack =
            !isPrinted
            ? ExactRatio(1, 2) : change.before.decimals > 0 && change.after.decimals > 0 ? ExactRatio(1, 5) : ExactRatio(1)
        if Band(from: said - slack, to: said + slack).contains(difference) { return nil }
        let tokens =
            min(points.tokens.lowerBound, change.tokens.lowerBound)..<max(points.tokens.upperBound, change.tokens.upperBound)
        let right = difference.number(decimals: points.decimals)
        return RuleFinding(
            "points-of-change", tokens, "From \(change.before.written) to \(change.after.written) is \(right) points", right: right)
    }
}
