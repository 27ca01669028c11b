/// The parts of a backup file that do not change with what is in it.
///
/// A line that names the format, a line of JSON (`BackupHeader`), one zlib stream, and the SHA-256 of everything before it. The stream
/// holds for each table blocks of rows, each after its length, then the length 0, the number of rows and the SHA-256 of their bytes.
enum BackupFormat {
    static let name = "throughline backup "
    static let version = 1
    static let digestSize = 32
    /// A block ends with the first row that fills it.
    static let blockSize = 1 << 16
    /// No first line and no header come near these; what is longer is none.
    static let mostLine = 64
    static let mostHeader = 1 << 24

    static var firstLine: String { "\(name)\(version)\n" }

    /// What stands before each value of a row.
    enum Tag {
        static let null: UInt8 = 0
        static let integer: UInt8 = 1
        static let double: UInt8 = 2
        static let no: UInt8 = 3
        static let yes: UInt8 = 4
        static let text: UInt8 = 5
        static let bytes: UInt8 = 6
    }
}
