/// A word that says which way a value went: `rose`, `a fall`, `has trebled`, `went down`, `is unchanged`.
struct ChangeWord {
    enum Direction { case rise, fall, multiple(Int), part(Int), none }

    let direction: Direction
    /// Places of its tokens.
    let tokens: Range<Int>
    /// `nearly doubled`, `more than halved`.
    let hedge: Hedge?

    private static let rises: Set<String> = [
        "rise", "rises", "rose", "risen", "rising", "increase", "increases", "increased", "increasing", "grow", "grew", "grows",
        "grown",
        "growing", "growth", "improved", "improvement", "improving", "climb", "climbed", "climbs", "climbing", "raised", "jump",
        "jumped",
        "widened", "gain", "gained", "soared", "surged", "surge", "swelled", "lengthened", "upturn", "uplift", "rocketed",
        "expanded",
    ]
    private static let falls: Set<String> = [
        "fall", "falls", "fell", "fallen", "falling", "decrease", "decreases", "decreased", "decreasing", "drop", "drops",
        "dropped",
        "dropping", "decline", "declines", "declined", "declining", "reduced", "reduction", "cut", "shrank", "shrunk", "shrinking",
        "slipped", "slipping", "lowered", "shortened", "sank", "sunk", "narrowed", "dipped", "dip", "dwindled", "eased", "easing",
        "tumbled", "plunged", "slumped", "worsened", "lessened", "dips", "shed", "downturn", "plummeted",
    ]
    private static let multiples = [
        "doubled": 2, "doubling": 2, "doubles": 2, "trebled": 3, "trebling": 3, "tripled": 3, "tripling": 3, "quadrupled": 4,
        "quadrupling": 4,
    ]
    /// Of times and prices, where what is told is how long or how much.
    private static let comparatives: [String: Direction] = [
        "quicker": .fall, "faster": .fall, "shorter": .fall, "cheaper": .fall, "lower": .fall, "fewer": .fall, "smaller": .fall,
        "slower": .rise,
        "longer": .rise, "dearer": .rise, "higher": .rise, "larger": .rise, "bigger": .rise, "busier": .rise, "quieter": .fall,
    ]
    private static let becoming: Set<String> = [
        "getting", "got", "become", "became", "becoming", "gets", "grown", "been", "now", "even", "again",
    ]
    private static let parts = ["halved": 2, "halving": 2, "halves": 2, "quartered": 4]
    private static let movements: Set<String> = [
        "went", "gone", "going", "goes", "come", "came", "coming", "moved", "crept", "edged", "is", "are", "was", "were", "has",
        "have",
        "ticked", "trended", "inched", "been", "all", "still", "again", "well", "sharply", "slightly", "further", "brought",
        "driven",
        "and", "be",
    ]
    private static let denials: Set<String> = [
        "not", "no", "never", "didn't", "didn’t", "hasn't", "hasn’t", "without", "than", "neither",
    ]

    /// Every word of change, but for those that are denied: `did not increase` says little.
    static func all(in sentence: Sentence) -> [ChangeWord] {
        sentence.vocabulary.isDisjoint(with: triggers) ? [] : sentence.tokens.indices.compactMap { at($0, sentence) }
    }

    private static let triggers = rises.union(falls).union(multiples.keys).union(parts.keys).union(comparatives.keys).union([
        "up", "down", "unchanged", "no", "same",
    ])

    private static func at(_ place: Int, _ sentence: Sentence) -> ChangeWord? {
        let (word, next) = (sentence.word(place), sentence.word(place + 1))
        func found(_ direction: Direction, _ end: Int) -> ChangeWord? {
            let isDenied = isDenied(sentence, place) && !isMoreThan(sentence, place)
            return isDenied ? nil : ChangeWord(direction: direction, tokens: place..<end, hedge: hedge(before: place, sentence))
        }
        // `gained a first`, `events that fell in a period`: no change of a number.
        if ["a", "an", "the"].contains(next), word.hasPrefix("gain") { return nil }
        if word == "fell", next == "in", ["a", "any"].contains(sentence.word(place + 2)) { return nil }
        if rises.contains(word) { return found(.rise, place + 1) }
        if falls.contains(word) { return isNoun(word, sentence, place) ? nil : found(.fall, place + 1) }
        if let direction = comparatives[word],
            isBecoming(sentence, place), next != "than" || sentence.word(place + 2) == "ever"
        {
            return found(direction, place + 1)
        }
        if let times = multiples[word] { return found(.multiple(times), place + 1) }
        if let times = parts[word] { return found(.part(times), place + 1) }
        if word == "unchanged" || word == "no" && next == "change" || word == "same" && next == "as" {
            return ChangeWord(direction: .none, tokens: place..<place + 1, hedge: nil)
        }
        guard ["up", "down"].contains(word) else { return nil }
        let isMoved = movements.contains(sentence.word(place - 1)) && !["to", "by"].contains(next)
        let isMeasured =
            ["from", "on"].contains(next) || sentence.isSymbol(place - 1, ",(;:–—") && sentence.token(place + 1)?.number != nil
        return isMoved || isMeasured ? found(word == "up" ? .rise : .fall, place + 1) : nil
    }

    /// `getting longer`, `busier than ever`; `was longer`, where what it was before is told too.
    private static func isBecoming(_ sentence: Sentence, _ place: Int) -> Bool {
        if becoming.contains(sentence.word(place - 1)) || becoming.contains(sentence.word(place - 2)) { return true }
        if sentence.word(place + 1) == "than" { return sentence.word(place + 2) == "ever" }
        return ["was", "were", "is", "are"].contains(sentence.word(place - 1))
            && !sentence.vocabulary.isDisjoint(with: ["compared", "against", "earlier", "ago", "previously"])
    }

    private static func isDenied(_ sentence: Sentence, _ place: Int) -> Bool {
        let (near, far) = (sentence.word(place - 1), sentence.word(place - 2))
        return denials.contains(near)
            || denials.contains(far) && (near.hasSuffix("ly") || ["been", "yet", "a", "any", "even"].contains(near))
    }

    /// Accidents, seasons and costs are no changes: `recorded 6 falls`, `the cut`.
    private static func isNoun(_ word: String, _ sentence: Sentence, _ place: Int) -> Bool {
        ["falls", "cut", "drops"].contains(word)
            && (sentence.token(place - 1)?.number != nil
                || ["most", "fewest", "of", "more", "fewer", "the", "with", "for"].contains(sentence.word(place - 1)))
    }

    private static func isMoreThan(_ sentence: Sentence, _ place: Int) -> Bool {
        sentence.word(place - 1) == "than" && ["more", "less"].contains(sentence.word(place - 2))
    }

    private static func hedge(before place: Int, _ sentence: Sentence) -> Hedge? {
        switch sentence.word(place - 1) {
        case "than": sentence.word(place - 2) == "more" ? .over : nil
        case "nearly", "almost": .nearly
        case "roughly", "about", "approximately", "around", "practically", "virtually": .around
        default: nil
        }
    }
}

extension ChangeWord {
    /// Whether it is true of two values.
    func isTrue(of before: ExactRatio, _ after: ExactRatio) -> Bool {
        switch direction {
        case .rise: before < after
        case .fall: after < before
        case .none: before == after
        case .multiple(let times): isFactor(before, after, times)
        case .part(let times): isFactor(after, before, times)
        }
    }

    /// The larger is `times` the smaller, give or take a tenth.
    private func isFactor(_ small: ExactRatio, _ large: ExactRatio, _ times: Int) -> Bool {
        let goal = small * ExactRatio(times)
        let slack = goal * ExactRatio(1, 10)
        guard small < large else { return false }
        switch hedge {
        case .over: return goal < large
        case .nearly: return large < goal + ExactRatio(1, 1_000) && goal < large + slack + slack
        case .around: return goal < large + slack + slack && large < goal + slack + slack
        default: return Band(from: goal - slack, to: goal + slack).contains(large)
        }
    }
}
