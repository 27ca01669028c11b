/// A statement ready for a driver: text with `$1`, `$2` … and the values they stand for.
struct RenderedSQL {
    struct Parameter: Hashable {
        let value: SQLValue
        let type: ColumnType
    }

    var text = ""
    var parameters: [Parameter] = []
    /// False where SQLite's parameters may not be `$1`, `$2` … in this order, so that they must be looked up by name: where a
    /// literal holds `$`, or goes on after a value with what SQLite takes for more of the name (`$1::int`, `$1st`, `$1(x)`).
    var isSequential = true
    /// False where the text depends on the length of a list: such statements are too many to keep prepared.
    var isReusable = true
}

extension SQL {
    /// Numbers the values from left to right.
    func rendered() throws(DatabaseError) -> RenderedSQL {
        var result = RenderedSQL()
        var followsValue = false
        for part in parts {
            switch part {
            case .text(let text) where text.isEmpty:
                break
            case .text(let text):
                result.text += text
                if text.utf8.contains(UInt8(ascii: "$")) || followsValue && text.startsLikeName { result.isSequential = false }
                followsValue = false
            case .value(let value, let type):
                result.append(value, type)
                followsValue = true
            case .list(let values, let type):
                result.isReusable = false
                guard !values.isEmpty else { throw .statement(sql: placeheld, message: "a list of values is empty") }
                for (offset, value) in values.enumerated() {
                    if offset > 0 { result.text += ", " }
                    result.append(value, type)
                }
                followsValue = true
            case .fault(let message):
                throw .statement(sql: placeheld, message: message)
            }
        }
        return result
    }

    /// The text with `…` for everything that is not literal, for errors found before rendering is done.
    private var placeheld: String {
        parts.map { part in if case .text(let text) = part { text } else { "…" } }.joined()
    }
}

extension RenderedSQL {
    fileprivate mutating func append(_ value: SQLValue, _ type: ColumnType) {
        parameters.append(Parameter(value: value, type: type))
        text += "$\(parameters.count)"
    }
}

extension String {
    fileprivate var startsLikeName: Bool {
        guard let first = utf8.first else { return false }
        return Identifier.isNameByte(first) || first == UInt8(ascii: ":") || first == UInt8(ascii: "(") || first >= 0x80
    }
}
