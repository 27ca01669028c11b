/// Writes rows into one table as fast as the driver can: bind the columns in order, then call `row()`.
///
/// `Connection.insert(into:columns:_:)` hands one out; it is of no use after that call.
public protocol RowWriter: AnyObject {
    func bindNull() throws(DatabaseError)
    func bind(_ value: Int64) throws(DatabaseError)
    func bind(_ value: Double) throws(DatabaseError)
    func bind(_ value: Bool) throws(DatabaseError)
    func bind(_ value: String) throws(DatabaseError)
    func bind(_ value: [UInt8]) throws(DatabaseError)

    /// Inserts the values bound since the last row; their number must be that of the columns.
    func row() throws(DatabaseError)
}

extension RowWriter {
    public func bind(_ value: Int) throws(DatabaseError) { try bind(Int64(value)) }

    public func bind(_ value: some DatabaseEncodable) throws(DatabaseError) { try bind(value.sqlValue) }

    public func bind(_ value: SQLValue) throws(DatabaseError) {
        switch value {
        case .null: try bindNull()
        case .integer(let number): try bind(number)
        case .double(let number): try bind(number)
        case .boolean(let value): try bind(value)
        case .text(let text): try bind(text)
        case .bytes(let bytes): try bind(bytes)
        }
    }
}
