/// Cuts a text into tokens. What only looks like a number (`SE19`, `1st`, `9.30am`, `1.2.3`, a link) comes out as a word.
struct Lexer {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var tokens: [TextToken] = []

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    static func tokens(of text: String) -> [TextToken] {
        var lexer = Lexer(text)
        return lexer.run()
    }

    private mutating func run() -> [TextToken] {
        while position < scalars.count {
            let start = position
            let scalar = scalars[position]
            if Lexer.isSpace(scalar) {
                position += 1
            } else if let end = linkEnd(from: start) {
                add(.word, start, end)
            } else if Lexer.isDigit(scalar) {
                number(from: start)
            } else if Lexer.isLetter(scalar) {
                add(.word, start, wordEnd(from: start))
            } else {
                add(.symbol, start, start + 1)
            }
        }
        return tokens
    }

    private mutating func number(from start: Int) {
        var end = digitsEnd(from: start)
        while at(end) == ",", digitsEnd(from: end + 1) == end + 4, end - start <= 12, !startsGroup(start, end) { end += 4 }
        var decimals = 0
        if at(end) == ".", digitsEnd(from: end + 1) > end + 1 {
            decimals = digitsEnd(from: end + 1) - end - 1
            end += 1 + decimals
        }
        let next = at(end)
        let isVersion = next == "." && digitsEnd(from: end + 1) > end + 1
        if isVersion || (next.map(Lexer.isLetter) ?? false) {
            return add(.word, start, wordEnd(from: end, dotted: isVersion))
        }
        let digits = scalars[start..<end].filter(Lexer.isDigit)
        let value = digits.count <= 10 ? digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) } : .max
        guard value <= WrittenNumber.limit, decimals <= WrittenNumber.mostDecimals else { return add(.word, start, end) }
        add(.number(WrittenNumber(mantissa: value, decimals: decimals)), start, end)
    }

    /// True where the digits before a comma cannot begin a grouped number: `2026,140`.
    private func startsGroup(_ start: Int, _ end: Int) -> Bool { digitsEnd(from: start) - start > 3 }

    private mutating func add(_ kind: TextToken.Kind, _ start: Int, _ end: Int) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end])
        let text = String(view)
        let isSpaced = start == 0 || Lexer.isSpace(scalars[start - 1])
        tokens.append(TextToken(kind: kind, text: text, lower: text.lowercased(), range: start..<end, isSpaced: isSpaced))
        position = end
    }

    private func at(_ index: Int) -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private func digitsEnd(from start: Int) -> Int {
        var end = start
        while let scalar = at(end), Lexer.isDigit(scalar) { end += 1 }
        return end
    }

    private func wordEnd(from start: Int, dotted: Bool = false) -> Int {
        var end = start
        while let scalar = at(end) {
            let joins = scalar == "'" || scalar == "’" || (dotted && scalar == ".")
            let continues = at(end + 1).map { Lexer.isLetter($0) || Lexer.isDigit($0) } ?? false
            guard Lexer.isLetter(scalar) || Lexer.isDigit(scalar) || (joins && continues) else { break }
            end += 1
        }
        return max(end, start + 1)
    }

    private func linkEnd(from start: Int) -> Int? {
        guard start == 0 || !Lexer.isLetter(scalars[start - 1]), Lexer.isLetter(scalars[start]) || Lexer.isDigit(scalars[start])
        else {
            return nil
        }
        var end = start
        while let scalar = at(end), !Lexer.isSpace(scalar), !"()<>\"".unicodeScalars.contains(scalar) { end += 1 }
        let run = String(String.UnicodeScalarView(scalars[start..<end])).lowercased()
        guard run.contains("://") || run.hasPrefix("www.") || run.contains("@") else { return nil }
        while end > start + 1, ".,;:!?".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
        return end
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    // Looking up a scalar's properties is slow, and nearly all are ASCII.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    }
}
