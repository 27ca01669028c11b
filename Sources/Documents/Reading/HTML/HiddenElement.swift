/// An element that is left out, up to its end.
struct HiddenElement {
    private let name: String
    /// Elements of the same name that are open inside.
    private var same = 0
    /// Blocks that are open inside.
    private var inside = 0
    private var hasEnded = false

    init(_ name: String) { self.name = name }

    /// True while a token is part of the element; its own end tag is.
    mutating func passes(_ token: HTMLToken) -> Bool {
        if hasEnded { return false }
        switch token {
        case .character: return true
        case .start(let tag):
            if inside == 0, HTMLElements.followers[name]?.contains(tag.name) == true { return false }
            if tag.name == name { same += 1 }
            if HTMLElements.blocks.contains(tag.name), tag.name != "p", tag.name != "hr" { inside += 1 }
            return true
        case .end(let end, _):
            if end == name {
                same -= 1
                hasEnded = same < 0
                return true
            }
            guard HTMLElements.blocks.contains(end), end != "p" else { return true }
            inside -= 1
            // The end of an element around this one ends it, where its own end may be left out.
            return inside >= 0 || HTMLElements.followers[name] == nil
        }
    }
}
