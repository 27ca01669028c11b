import CPostgreSQL

/// The values of a statement in PostgreSQL's binary format, with the type of each.
struct PostgreSQLParameters {
    private(set) var types: [Oid] = []
    private var bytes: [UInt8] = []
    /// Where each value's bytes are; nil for NULL.
    private var places: [Range<Int>?] = []

    init(_ rendered: RenderedSQL) throws(DatabaseError) {
        types.reserveCapacity(rendered.parameters.count)
        for parameter in rendered.parameters {
            types.append(parameter.type.oid)
            let start = bytes.count
            if case .null = parameter.value {
                places.append(nil)
                continue
            }
            if let fault = PostgreSQLBinary.append(parameter.value, to: &bytes) {
                throw .statement(sql: rendered.text, message: fault)
            }
            places.append(start..<bytes.count)
        }
    }

    /// Calls `body` with what `PQexecParams` and its like take: count, types, values, lengths, formats.
    func withPointers<Result>(
        _ body: (
            Int32, UnsafePointer<Oid>?, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
        ) -> Result
    ) -> Result {
        let lengths = places.map { Int32($0?.count ?? 0) }
        let formats = [Int32](repeating: 1, count: places.count)
        // An empty value is not NULL, so there must be an address for it.
        return (bytes + [0]).withUnsafeBytes { bytes in
            let start = bytes.baseAddress!.assumingMemoryBound(to: CChar.self)
            let values = places.map { $0.map { UnsafePointer<CChar>(start + $0.lowerBound) } }
            return body(Int32(places.count), types, values, lengths, formats)
        }
    }
}

extension ColumnType {
    /// The object identifier of the type (https://www.postgresql.org/docs/current/datatype-oid.html), fixed in every server.
    var oid: Oid {
        switch self {
        case .boolean: 16
        case .bytes: 17
        case .integer: 20
        case .text: 25
        case .double: 701
        }
    }
}
