/// Reads the hedge beside a number: `around`, `at least`, `12 or more`.
struct HedgeReader {
    private static let phrases: [(words: [String], hedge: Hedge)] = [
        (["in", "excess", "of"], .over), (["comfortably", "over"], .over), (["a", "total", "of", "over"], .over),
        (["getting", "on", "for"], .nearly), (["virtually"], .nearly), (["practically"], .nearly),
        (["no", "fewer", "than"], .atLeast), (["no", "less", "than"], .atLeast),
        (["no", "more", "than"], .atMost), (["a", "minimum", "of"], .atLeast), (["a", "maximum", "of"], .atMost),
        (["well", "over"], .over), (["upwards", "of"], .over), (["north", "of"], .over), (["not", "quite"], .nearly),
        (["as", "many", "as"], .atMost), (["not", "more", "than"], .atMost), (["not", "fewer", "than"], .atLeast),
        (["not", "less", "than"], .atLeast), (["a", "little", "over"], .justOver), (["a", "little", "under"], .nearly),
        (["slightly", "more", "than"], .justOver), (["slightly", "over"], .justOver), (["slightly", "under"], .nearly),
        (["just", "short", "of"], .nearly), (["a", "shade", "under"], .nearly), (["a", "shade", "over"], .justOver),
        (["not", "far", "off"], .nearly), (["something", "like"], .around), (["or", "so"], .around), (["well", "above"], .over),
        (["just", "under"], .nearly), (["just", "below"], .nearly),
        (["just", "over"], .justOver), (["just", "above"], .justOver), (["close", "to"], .nearly), (["more", "than"], .over),
        (["greater", "than"], .over), (["at", "least"], .atLeast), (["at", "most"], .atMost), (["fewer", "than"], .under),
        (["less", "than"], .under), (["up", "to"], .atMost), (["around"], .around), (["about"], .around),
        (["approximately"], .around),
        (["roughly"], .around), (["barely"], .around), (["scarcely"], .around), (["circa"], .around), (["some"], .around),
        (["nearly"], .nearly), (["almost"], .nearly),
        (["over"], .over), (["above"], .over), (["exceeding"], .over), (["under"], .under), (["below"], .under),
    ]
    private static let suffixes: [String: Hedge] = ["more": .atLeast, "above": .atLeast, "fewer": .atMost, "less": .atMost]

    static func reading(_ number: TypedNumber, in sentence: Sentence, notBefore floor: Int) -> TypedNumber {
        guard number.kind != .exempt, number.hedge == nil else { return number }
        let start = number.tokens.lowerBound
        for (words, hedge) in phrases where start - words.count >= floor {
            let from = start - words.count
            if words.indices.allSatisfy({ sentence.word(from + $0) == words[$0] }) { return number.hedged(hedge, from: from) }
        }
        let end = number.tokens.upperBound
        if sentence.word(end) == "or", let hedge = suffixes[sentence.word(end + 1)] { return number.hedged(hedge, from: start) }
        return number
    }
}
