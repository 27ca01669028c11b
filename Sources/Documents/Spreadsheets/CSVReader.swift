import Foundation
import Values

/// Reads comma-separated values row by row (RFC 4180): UTF-8 with or without a byte order mark, cells in quotes that may
/// hold commas, line ends and doubled quotes, lines that end with CRLF, LF or CR.
///
/// The first row sets how many cells each row must have. Blank lines are passed over, except in a file of one column,
/// where they are rows. Memory stays at the buffer and the longest row, whatever the size of the file.
///
/// ```swift
/// var reader = try CSVReader(path: path, file: "organisations.csv")
/// while let row = try reader.next() { … row.text(at: 0) … }
/// ```
public struct CSVReader: Sendable {
    /// The file's name in faults.
    public let file: String

    private let source: ByteSource
    private let rowLimit: Int
    private var buffer: [UInt8]
    /// The bytes of the buffer that are still to be read.
    private var rest: Range<Int>
    private var isSourceAtEnd: Bool
    /// True after a fault that nothing can be read beyond.
    private(set) var isStopped = false
    private var hasStarted = false
    private var scanner: CSVScanner
    private var decoder: TextDecoder?
    /// True where rows may have any number of cells and blank lines are rows.
    private let isLoose: Bool
    private var rowBytes: [UInt8] = []
    private var line = 1
    private var width: Int?

    /// A reader of the file at `path`, which faults name `file`.
    ///
    /// - Parameter rowLimit: the longest row accepted, in bytes; a guard against a quote that is never closed.
    /// - Throws: a `Fault` where the file cannot be opened.
    public init(path: String, file: String, rowLimit: Int = 16 << 20) throws(Fault) {
        try self.init(path: path, file: file, rowLimit: rowLimit, bufferSize: 1 << 18)
    }

    /// A reader of a file that any program wrote: rows have any number of cells, and blank lines are rows of one empty cell.
    init(path: String, file: String, form: CSVForm, rowLimit: Int) throws(Fault) {
        try self.init(path: path, file: file, rowLimit: rowLimit, bufferSize: 1 << 18, form: form)
    }

    init(path: String, file: String, rowLimit: Int, bufferSize: Int, form: CSVForm? = nil) throws(Fault) {
        scanner = CSVScanner(separator: form?.separator ?? 0x2C)
        decoder = form.flatMap { TextDecoder($0.encoding) }
        isLoose = form != nil
        source = try ByteSource(path: path, file: file)
        self.file = file
        self.rowLimit = max(rowLimit, bufferSize)
        buffer = [UInt8](repeating: 0, count: max(bufferSize, 4))
        rest = 0..<0
        isSourceAtEnd = false
    }

    /// A reader of the file at `url`, which faults name `file`.
    public init(url: URL, file: String, rowLimit: Int = 16 << 20) throws(Fault) {
        try self.init(path: url.path, file: file, rowLimit: rowLimit)
    }

    /// A reader of bytes in memory, which faults name `file`.
    public init(bytes: [UInt8], file: String) {
        source = ByteSource()
        scanner = CSVScanner()
        isLoose = false
        self.file = file
        rowLimit = .max
        buffer = bytes
        rest = 0..<bytes.count
        isSourceAtEnd = true
        skipByteOrderMark()
    }

    /// The next row, the header first; nil at the end.
    ///
    /// - Throws: a `Fault` with line and column. After a wrong number of cells, text that is not UTF-8 or a zero byte the
    ///   reader stands at the next row, so that every such fault can be found; after any other it has come to its end.
    public mutating func next() throws(Fault) -> CSVRow? {
        while !isStopped {
            guard !(rest.isEmpty && isSourceAtEnd) else { return nil }
            switch scan() {
            case .unfinished: try readMore()
            case .fault(let offset, let message): throw stop(at: offset, message)
            case .row(let length, let consumed):
                let isSkipped = !isLoose && length == 0 && width != 1 && (width != nil || consumed == rest.count)
                let row = take(length: length, consumed: consumed)
                if isSkipped { continue }
                try check(row)
                return row
            }
        }
        return nil
    }

    private mutating func scan() -> CSVScanner.Outcome {
        // The scanner leaves `self` while it borrows the buffer, because both may not be in use through `self` at once.
        var scanner = CSVScanner()
        swap(&scanner, &self.scanner)
        defer { swap(&scanner, &self.scanner) }
        return scanner.scan(buffer.span.extracting(rest), isAtEnd: isSourceAtEnd)
    }

    private mutating func take(length: Int, consumed: Int) -> CSVRow {
        rowBytes.removeAll(keepingCapacity: true)
        rowBytes.append(contentsOf: buffer[rest.lowerBound..<rest.lowerBound + length])
        rest = rest.lowerBound + consumed..<rest.upperBound
        defer { line += 1 + scanner.innerLineEnds }
        return CSVRow(line: line, bytes: rowBytes, fields: scanner.fields)
    }

    private mutating func check(_ row: CSVRow) throws(Fault) {
        if let zero = scanner.zeroByte {
            width = width ?? row.count
            throw fault(at: zero, of: row.bytes, line: row.line, CSVScanner.zeroByteMessage)
        }
        if scanner.hasWideBytes, let offset = UTF8Check.firstFault(in: row.bytes) {
            width = width ?? row.count
            throw fault(at: offset, of: row.bytes, line: row.line, "this is not UTF-8 text; save the file as CSV in UTF-8")
        }
        guard let width, !isLoose else {
            width = row.count
            return
        }
        guard row.count != width else { return }
        let index = row.count < width ? row.count - 1 : width
        let message = "the row has \(English.counted(row.count, "cell")), the first row has \(width)"
        throw Fault(file: file, line: row.line(at: index), column: row.column(at: index), message)
    }

    // MARK: The buffer

    private mutating func readMore() throws(Fault) {
        let isFirst = !hasStarted
        hasStarted = true
        let kept = rest
        if kept.lowerBound > 0 {
            buffer.withUnsafeMutableBytes { $0.copyBytes(from: UnsafeRawBufferPointer(rebasing: $0[kept])) }
        } else if kept.count == buffer.count {
            guard buffer.count < rowLimit else { throw stopAtLimit() }
            buffer.append(contentsOf: repeatElement(0, count: min(buffer.count, rowLimit - buffer.count)))
        }
        rest = 0..<kept.count
        while rest.upperBound < buffer.count {
            let free = rest.upperBound
            let count = buffer.withUnsafeMutableBytes { bytes in
                let place = UnsafeMutableRawBufferPointer(rebasing: bytes[free...])
                // A decoder needs room for a few bytes of UTF-8; with less, the rest waits for the next turn.
                if decoder != nil { return decoder?.read(from: source, into: place) }
                return source.read(into: place)
            }
            if decoder != nil, buffer.count - free < TextDecoder.leastRoom { break }
            guard let count else { throw stop(at: 0, "the file cannot be read on from here") }
            rest = 0..<free + count
            if count == 0 {
                isSourceAtEnd = true
                break
            }
        }
        if isFirst { skipByteOrderMark() }
    }

    private mutating func skipByteOrderMark() {
        if buffer[rest].starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.lowerBound + 3..<rest.upperBound }
    }

    // MARK: Faults

    private mutating func stopAtLimit() -> Fault {
        if let zero = scanner.zeroByte { return stop(at: zero, CSVScanner.zeroByteMessage) }
        guard let quote = scanner.openQuote else { return stop(at: 0, "a row may hold at most \(English.number(rowLimit)) bytes") }
        return stop(at: quote, CSVScanner.unclosedQuote + " within \(English.number(rowLimit)) bytes")
    }

    private mutating func stop(at offset: Int, _ message: String) -> Fault {
        isStopped = true
        return fault(at: offset, of: Array(buffer[rest.lowerBound..<rest.lowerBound + offset]), line: line, message)
    }

    private func fault(at offset: Int, of bytes: [UInt8], line: Int, _ message: String) -> Fault {
        let place = CSVPlace(of: offset, in: bytes, from: line)
        return Fault(file: file, line: place.line, column: place.column, message)
    }
}
