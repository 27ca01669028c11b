/// Every sentence of a text with those that it may be held against: its passage's, its list's, and its section's.
struct Surroundings {
    let contexts: [(passage: Passage, context: SentenceContext)]

    /// Sentences that are kept in mind, before and after.
    private static let memory = 12

    init(_ passages: [ReadPassage]) {
        var contexts: [(Passage, SentenceContext)] = []
        var lead: ReadSentence?
        var earlier: [ReadSentence] = []
        let lists = Surroundings.lists(passages)
        for (index, passage) in passages.enumerated() {
            let kind = passage.passage.kind
            if kind == .heading { earlier = [] }
            var previous = kind == .item ? lead : nil
            let list = Surroundings.list(beside: index, lists, passages)
            for (place, read) in passage.sentences.enumerated() {
                contexts.append(
                    (
                        passage.passage,
                        SentenceContext(
                            read: read, previous: previous, subject: passage.subject,
                            history: Array(passage.sentences[max(0, place - Surroundings.memory)..<place]),
                            following: Array(passage.sentences[(place + 1)...].prefix(Surroundings.memory)),
                            list: list,
                            earlier: kind == .paragraph ? earlier : [])
                    ))
                previous = read
                if kind == .item, read.numbers.contains(where: { $0.kind == .total }) { lead = read }
            }
            if kind == .paragraph || kind == .heading { lead = previous }
            if kind == .paragraph { earlier = (earlier + passage.sentences).suffix(Surroundings.memory) }
        }
        self.contexts = contexts
    }

    /// Runs of items that stand together.
    private static func lists(_ passages: [ReadPassage]) -> [Range<Int>] {
        var lists: [Range<Int>] = []
        for index in passages.indices where passages[index].passage.kind == .item {
            if let last = lists.last, last.upperBound == index {
                lists[lists.count - 1] = last.lowerBound..<index + 1
            } else {
                lists.append(index..<index + 1)
            }
        }
        return lists
    }

    /// The sentences of the list that a passage is in, leads into or follows.
    private static func list(beside index: Int, _ lists: [Range<Int>], _ passages: [ReadPassage]) -> ListAround? {
        var (low, high) = (0, lists.count)
        while low < high {
            let middle = (low + high) / 2
            if lists[middle].upperBound < index { low = middle + 1 } else { high = middle }
        }
        guard lists.indices.contains(low), lists[low].lowerBound - 1 <= index,
            passages[index].passage.kind == .item || passages[index].passage.kind == .paragraph
        else {
            return nil
        }
        let near = lists[low].clamped(to: max(0, index - memory)..<index + memory)
        func sentences(_ range: Range<Int>) -> [ReadSentence] { range.flatMap { passages[$0].sentences } }
        guard near.lowerBound <= index else { return ListAround(before: [], after: sentences(near).prefix(memory)) }
        return ListAround(
            before: sentences(near.lowerBound..<min(index, near.upperBound)).suffix(memory),
            after: sentences(min(index + 1, near.upperBound)..<near.upperBound).prefix(memory))
    }
}
