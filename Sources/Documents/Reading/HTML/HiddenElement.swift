/// An element that is left out, up to its end.
struct HiddenElement {
    private let name: String
    private let followers: Set<String>?
    /// Elements of the same name that are open inside, where each has an end.
    private var same = 0
    /// Blocks with an end of their own that are open inside.
    private var inside = 0
    private var hasEnded = false

    init(_ name: String) {
        self.name = name
        followers = HTMLElements.followers[name]
    }

    /// True while a token is part of the element; its own end tag is.
    mutating func passes(_ token: HTMLToken) -> Bool {
        if hasEnded { return false }
        switch token {
        case .character: return true
        case .start(let tag):
            guard let followers else {
                if tag.name == name { same += 1 }
                return true
            }
            if inside == 0, followers.contains(tag.name) { return false }
            if HiddenElement.mustEnd(tag.name) { inside += 1 }
            return true
        case .end(let end, _):
            if end == name, inside == 0 || followers == nil {
                same -= 1
                hasEnded = same < 0
            } else if followers != nil, HiddenElement.mustEnd(end) {
                inside -= 1
                // The end of an element around this one ends it.
                return inside >= 0
            }
            return true
        }
    }

    private static func mustEnd(_ name: String) -> Bool {
        HTMLElements.blocks.contains(name) && HTMLElements.followers[name] == nil && !HTMLElements.void.contains(name)
    }
}
