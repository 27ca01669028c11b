/// Text that is already HTML or SVG. Interpolated strings are escaped, interpolated markup is not; nothing else is interpolated.
///
/// What the literal itself holds is taken as it stands, so markup comes only from literals in this target. Attribute values are
/// always quoted with `"`.
struct Markup: ExpressibleByStringInterpolation, Hashable, Sendable {
    private(set) var text: String

    init(stringLiteral value: StaticString) { text = value.description }

    init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    private init(text: String) { self.text = text }

    static func += (left: inout Markup, right: Markup) { left.text += right.text }

    struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

        mutating func appendLiteral(_ literal: StaticString) { text += literal.description }
        mutating func appendInterpolation(_ value: String) { text += Markup.escaped(value) }
        mutating func appendInterpolation(_ value: Int) { text += String(value) }
        mutating func appendInterpolation(_ value: Markup) { text += value.text }
        mutating func appendInterpolation(_ value: Markup?) { text += value?.text ?? "" }
        mutating func appendInterpolation(_ values: [Markup]) { values.forEach { text += $0.text } }
        /// The markup where the condition holds. A literal in a conditional expression would be a string, and escaped.
        mutating func appendInterpolation(_ value: Markup, if condition: Bool) { if condition { text += value.text } }
    }

    /// The escaped form of `value`, for text and for quoted attribute values of HTML and XML.
    ///
    /// Characters that XML forbids (controls other than tab and line feed, U+FFFE, U+FFFF) become U+FFFD.
    static func escaped(_ value: String) -> String {
        var result = ""
        result.reserveCapacity(value.utf8.count)
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\r": result += " "
            case "\t", "\n": result.unicodeScalars.append(scalar)
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A style sheet for the inside of `<style>`: a `<` in it could end the element, so it is written as a CSS escape.
    static func styles(_ sheet: String) -> Markup { Markup(text: sheet.replacing("<", with: "\\3c ")) }
}

extension [Markup] {
    /// The parts with `separator` between them.
    func joined(by separator: Markup) -> Markup {
        var result: Markup = ""
        for (offset, part) in enumerated() {
            if offset > 0 { result += separator }
            result += part
        }
        return result
    }
}
