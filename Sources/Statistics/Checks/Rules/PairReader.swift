/// Finds the numbers that say each other again, by brackets or by apposition.
struct PairReader {
    let sentence: Sentence
    let numbers: [TypedNumber]

    private static let longestGap = 16
    private static let fillers: Set<String> = [
        "or", "that", "is", "which", "i", "e", "ie", "equal", "equivalent", "equals", "to", "a", "an", "the", "was", "were",
    ]
    /// Before a percentage only: `17 out of 20 places, so we're at 85%`.
    private static let conclusions: Set<String> = [
        "so", "we", "we're", "we’re", "at", "making", "makes", "giving", "gives", "that's", "that’s",
    ]

    var pairs: [NumberPair] {
        let lists = listPairs
        let listed = lists.map(\.tokens)
        let simple = zip(numbers, numbers.dropFirst()).compactMap { first, second -> NumberPair? in
            let isBracketed = isBracketed(first, second)
            guard isBracketed || isApposed(first, second) else { return nil }
            return NumberPair(first: first, second: second, isBracketed: isBracketed)
        }
        return simple.filter { pair in !listed.contains { $0.overlaps(pair.tokens) } } + lists
    }

    private func gap(_ first: TypedNumber, _ second: TypedNumber) -> ArraySlice<TextToken> {
        let (start, end) = (first.tokens.upperBound, second.tokens.lowerBound)
        // The stops of `i.e.` say nothing.
        let gap = start < end ? sentence.tokens[start..<end] : []
        return gap.contains { $0.isSymbol(".") } ? ArraySlice(gap.filter { !$0.isSymbol(".") }) : gap
    }

    /// `9 of 12 local authorities (75%)`: words, then a bracket that begins with the second number.
    private func isBracketed(_ first: TypedNumber, _ second: TypedNumber) -> Bool {
        let gap = gap(first, second)
        guard let last = gap.last, last.isSymbol("(["), gap.count <= PairReader.longestGap else { return false }
        return !gap.dropLast().contains { $0.isSymbol("()[];:,.") }
    }

    /// `21 of 25, or 84%`, `21 of 25 delegates, which is 84%`, `21 of 25 = 84%`, `9 of the 19, a majority`.
    private func isApposed(_ first: TypedNumber, _ second: TypedNumber) -> Bool {
        let gap = Array(gap(first, second))
        if first.hedge != nil || first.isQuantifier && second.isFraction && isLast(second), isExplained(gap), !saysOther(second) {
            return true
        }
        guard (1...8).contains(gap.count), !saysOther(second) else { return false }
        if first.isQuantifier, second.kind == .count || second.isFraction, isAside(second, after: gap) { return true }
        if second.isQuantifier, first.isFraction, gap.contains(where: { $0.isSymbol(",–—(") }),
            zip(gap, gap.dropFirst()).contains(where: { $0.lower == "that" && $1.lower == "is" })
        {
            return true
        }
        let known = second.kind == .percentage ? PairReader.fillers.union(PairReader.conclusions) : PairReader.fillers
        let fillers = gap.reversed().prefix { $0.isWord && known.contains($0.lower) }.count
        let rest = gap.dropLast(fillers)
        if let mark = rest.last, mark.isSymbol(",=–—") {
            return rest.dropLast().allSatisfy(\.isWord) && (rest.count == 1 || fillers > 0 || second.isQuantifier)
        }
        return rest.allSatisfy(\.isWord) && gap.last?.lower == "or" && second.kind == .percentage
    }

    /// A clause ends with it: `Every child handed in a diary: 25 of the 28.`
    private func isLast(_ number: TypedNumber) -> Bool {
        (0...2).contains { offset in
            guard let token = sentence.token(number.tokens.upperBound + offset) else { return true }
            return token.isSymbol(",.;)–—") || offset == 0 && ["did", "in", "were", "have", "had"].contains(token.lower)
        }
    }

    /// `more than 80% of tenants were satisfied: 312 of the 400`.
    private func isExplained(_ gap: [TextToken]) -> Bool {
        guard let mark = gap.last, mark.isSymbol(":–—"), gap.count <= PairReader.longestGap else { return false }
        return gap.dropLast().allSatisfy(\.isWord)
    }

    /// `a third of our 60 plots, 28, are let`, `nearly all of the 40 came: 22 did`: set apart by marks on both sides.
    private func isAside(_ number: TypedNumber, after gap: [TextToken]) -> Bool {
        guard let mark = gap.last, mark.isSymbol(",:–—"), gap.dropLast().allSatisfy(\.isWord) else { return false }
        guard let next = sentence.token(number.tokens.upperBound) else { return true }
        return next.isSymbol(",.;)–—") || ["did", "were", "do", "have", "in"].contains(next.lower)
    }

    /// `12 of 19, 58% of whom`: a share of something else.
    private func saysOther(_ number: TypedNumber) -> Bool {
        number.kind == .percentage && sentence.word(number.tokens.upperBound) == "of"
    }

    /// `95%, 68% and 84% (18, 13 and 16 of 19)`, in either order.
    private var listPairs: [NumberPair] {
        var result: [NumberPair] = []
        for split in numbers.indices.dropFirst(2) {
            let (before, after) = (numbers[split - 1], numbers[split])
            let between = gap(before, after)
            guard let last = between.last, last.isSymbol("(") else { continue }
            guard between.count <= PairReader.longestGap, !between.dropLast().contains(where: { $0.isSymbol("(),;") }) else {
                continue
            }
            let right = run(from: split, by: 1)
            let left = run(from: split - 1, by: -1)
            guard right.count > 1, left.count >= right.count else { continue }
            let firsts = sharingBase(Array(left.reversed().suffix(right.count)))
            let seconds = sharingBase(right)
            let pairs = zip(firsts, seconds).map { NumberPair(first: $0, second: $1, isBracketed: true) }
            if pairs.allSatisfy({ $0.fractionAndPercentage != nil }) { result += pairs }
        }
        return result
    }

    /// Numbers one after another with nothing between but a comma or `and`.
    private func run(from start: Int, by step: Int) -> [TypedNumber] {
        var result = [numbers[start]]
        var index = start
        while numbers.indices.contains(index + step) {
            let (left, right) = step > 0 ? (index, index + step) : (index + step, index)
            let gap = gap(numbers[left], numbers[right])
            guard (1...2).contains(gap.count), gap.allSatisfy({ $0.isSymbol(",") || $0.lower == "and" }) else { break }
            index += step
            result.append(numbers[index])
        }
        return result
    }

    /// Counts take the base of the fraction that ends their list: `18, 13 and 16 of 19`.
    private func sharingBase(_ list: [TypedNumber]) -> [TypedNumber] {
        guard case .fraction(let base)? = list.last?.kind else { return list }
        return list.map {
            $0.kind == .count
                ? TypedNumber(
                    .fraction(base: base), $0.tokens, value: $0.value, band: $0.band, hedge: $0.hedge, isRange: $0.isRange) : $0
        }
    }
}
