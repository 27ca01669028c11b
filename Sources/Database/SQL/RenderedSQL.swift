/// A statement ready for a driver: text with `$1`, `$2` … and the values they stand for.
struct RenderedSQL {
    struct Parameter: Hashable {
        let value: SQLValue
        let type: ColumnType
    }

    var text = ""
    var parameters: [Parameter] = []
    /// False where a literal holds `$`: then SQLite's parameters may stand in another order and must be looked up by name.
    var isSequential = true
    /// False where the text depends on the length of a list: such statements are too many to keep prepared.
    var isReusable = true
}

extension SQL {
    /// Numbers the values from left to right.
    func rendered() throws(DatabaseError) -> RenderedSQL {
        var result = RenderedSQL()
        for part in parts {
            switch part {
            case .text(let text):
                result.text += text
                if text.utf8.contains(UInt8(ascii: "$")) { result.isSequential = false }
            case .value(let value, let type):
                result.append(value, type)
            case .list(let values, let type):
                result.isReusable = false
                guard !values.isEmpty else { throw .statement(sql: placeheld, message: "a list of values is empty") }
                for (offset, value) in values.enumerated() {
                    if offset > 0 { result.text += ", " }
                    result.append(value, type)
                }
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
