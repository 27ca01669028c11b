/// Something wrong with content that a person wrote: the place, what is wrong, and what would be right.
public struct Fault: Error, Hashable, Sendable, Codable {
    /// Path of the file as the person knows it, relative to what they named.
    public let file: String
    /// Line and column, counted from 1; columns count Unicode scalars. Nil where the fault is of the whole file.
    public let line: Int?
    public let column: Int?
    /// What is wrong and what was expected, one sentence without a full stop.
    public let message: String
    /// The nearest valid word, when one is near enough to be meant.
    public let nearMatch: String?

    public init(file: String, line: Int? = nil, column: Int? = nil, _ message: String, nearMatch: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.nearMatch = nearMatch
    }
}

extension Fault: CustomStringConvertible {
    /// `surveys.yaml:12:7: unknown question 'visoin'; did you mean 'vision'?`
    public var description: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
        return place + ": " + message + (nearMatch.map { "; did you mean '\($0)'?" } ?? "")
    }
}

/// Every fault found at once; nothing was changed.
public struct Faults: Error, Hashable, Sendable {
    public let faults: [Fault]

    public init(_ faults: [Fault]) { self.faults = faults }
}

extension Faults: CustomStringConvertible {
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
