import Documents

/// What the letters in square brackets mean, for the line above a table that uses them.
enum Shorthand {
    private static let meanings = [
        ("[b]", "a break: the question or the base changed"), ("[c]", "not shown, to protect people"),
        ("[e]", "worked out from a printed percentage"), ("[low]", "rounds to 0 but is not 0"),
        ("[nyd]", "not yet due"), ("[r]", "revised"),
        ("[u]", "less reliable: fewer answered than were invited, or the base is under 100"),
        ("[x]", "not available"), ("[z]", "not applicable"),
    ]

    /// One sentence for each code that a cell uses.
    static func explained(in rows: [[Cell]]) -> [String] {
        meanings.filter { code, _ in rows.joined().contains { $0.text.contains(code) } }.map { "\($0) means \($1)." }
    }
}
