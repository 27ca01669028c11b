import Values

/// Gathers what an import makes of each row, and keeps what it wrote.
final class ImportLog {
    private(set) var counts = ImportSummary.Counts()
    let faults = FaultList()
    /// Where the file could not be read on: then no part of it may stand.
    private(set) var ending: Fault?

    private let report: (ImportRow) -> Void
    private let progress: (Double, Int) -> Void
    private let store: (([ImportedRecord], Int) throws -> Void)?
    private var waiting: [ImportedRecord] = []
    private var kept = 0

    private static let batchSize = 500

    /// - Parameter store: writes kept records with the number of the first; nil in a dry run.
    init(
        report: @escaping (ImportRow) -> Void, progress: @escaping (Double, Int) -> Void,
        store: (([ImportedRecord], Int) throws -> Void)?
    ) {
        self.report = report
        self.progress = progress
        self.store = store
    }

    func add(_ row: ImportRow, _ found: FaultList) throws {
        counts.count(row.outcome)
        for fault in found.faults { faults.add(fault) }
        report(row)
    }

    /// The next line. One that cannot be read is told as a refusal.
    func next(_ file: ImportFile) throws -> ImportLine? {
        while true {
            do {
                let line = try file.next()
                progress(file.progress, counts.rows)
                return line
            } catch {
                let fault = file.isAtEnd ? Self.ended(error) : error
                if file.isAtEnd { ending = fault }
                let found = FaultList()
                found.add(fault)
                try add(ImportRow(line: error.line ?? 0, outcome: .refused, record: nil, reasons: found.words), found)
            }
        }
    }

    /// Throws every fault there was, the one that ended the reading always among them.
    ///
    /// - Throws: `Faults`, or `ImportBreak` where the file could not be read to its end.
    func throwIfAny() throws {
        do { try faults.throwIfAny() } catch {
            guard let ending else { throw error }
            throw ImportBreak(faults: Faults(error.faults.filter { $0 != ending } + [ending]))
        }
    }

    private static func ended(_ fault: Fault) -> Fault {
        Fault(
            file: fault.file, line: fault.line, column: fault.column,
            fault.message + "; reading ended here, and nothing below was judged",
            nearMatch: fault.nearMatch)
    }

    func keep(_ record: ImportedRecord) throws {
        waiting.append(record)
        if waiting.count == Self.batchSize { try flush() }
    }

    func flush() throws {
        guard !waiting.isEmpty else { return }
        try store?(waiting, kept + 1)
        kept += waiting.count
        waiting.removeAll(keepingCapacity: true)
    }
}
