import Foundation
import Values

/// Imports one file inside a transaction.
struct Importer {
    let stores: Stores
    let request: ImportRequest
    let report: (ImportRow) -> Void
    let progress: (Double, Int) -> Void

    func run() throws -> ImportSummary {
        let (id, programme) = try stores.programme(request.programme)
        let hash = try sha256()
        let file = try ImportFile(request.file, sheet: request.sheet, headerRows: request.headerRows)
        let target = try ImportTarget(stores: stores, id: id, programme: programme, request: request, file: file)
        var summary = ImportSummary(
            id: nil, kind: request.kind, subject: target.subject, file: file.name, sha256: hash, isDryRun: request.isDryRun)
        let number = try stores.imports.nextNumber(in: id)
        let log = log(number, id)
        let dates = ImportDates(order: try order())
        let reader = ImportReader(
            file, fields: target.fields, mapping: request.mapping, dates: dates, keepsNames: request.kind == .organisations)
        describe(&summary, reader, file)
        try check(reader)
        if request.isAddition, let earlier = try stores.imports.standing(hash, request.kind, target.subject, in: id) {
            throw Faults([
                Fault(file: file.name, "this file was imported as \(programme.key)/\(earlier.number) already; undo that first")
            ])
        }
        if !request.isDryRun {
            try stores.imports.insert(record(number, summary), in: id)
        }
        try target.run(file, reader, log: log, writes: !request.isDryRun)
        try log.flush()
        summary.counts = log.counts
        summary.isCutShort = log.ending != nil
        if request.isDryRun { return summary }
        if !request.skipsRefused || dates.sawMonthFirst || reader.marks.areMixed || log.ending != nil { try log.throwIfAny() }
        guard log.counts.new + log.counts.changed > 0 else {
            try stores.imports.remove(number, in: id)
            return summary
        }
        try stores.imports.finish(number, log.counts, in: id)
        summary.id = "\(programme.key)/\(number)"
        return summary
    }

    private func sha256() throws -> String {
        do { return try Fingerprint.of(file: request.file) } catch {
            throw Fault(file: request.file.lastPathComponent, "cannot be opened")
        }
    }

    private func order() throws -> ImportDates.Order? {
        try request.dates.map { text in
            guard let order = ImportDates.Order(rawValue: text) else {
                throw Fault(
                    file: "--dates",
                    "'\(text)' should be \(English.list(ImportDates.Order.allCases.map(\.rawValue), joinedBy: "or"))")
            }
            return order
        }
    }

    private func log(_ number: Int, _ id: ProgrammeID) -> ImportLog {
        let store: ([ImportedRecord], Int) throws -> Void = { try stores.imports.append($0, numberedFrom: $1, of: number, in: id) }
        return ImportLog(report: report, progress: progress, store: request.isDryRun ? nil : store)
    }

    private func describe(_ summary: inout ImportSummary, _ reader: ImportReader, _ file: ImportFile) {
        summary.personal = reader.columns.personal
        summary.technical = reader.columns.technical
        summary.ignored = reader.columns.ignored
        summary.unmatched = reader.columns.unmatched.map(\.fault.description)
        summary.absent = reader.columns.missing.map(\.name)
        summary.notices = file.notices
        summary.mapping = ImportMapping(columns: reader.columns.mapping, values: request.mapping.values)
    }

    /// What a column may hold is decided before any row is read. A dry run shows columns that nothing is known of and reads on.
    private func check(_ reader: ImportReader) throws {
        let faults = FaultList()
        let unmatched = Set(reader.columns.unmatched.map(\.fault))
        for fault in reader.columns.faults where !(request.isDryRun && unmatched.contains(fault)) { faults.add(fault) }
        for field in reader.columns.missing where field.isRequired {
            faults.add(
                Fault(
                    file: request.file.lastPathComponent, line: 1,
                    "there is no column for '\(field.name)'" + (field.advice.map { "; \($0)" } ?? "")))
        }
        if !reader.columns.hasContent {
            faults.add(
                Fault(
                    file: request.file.lastPathComponent, line: 1, "no column is known; see the columns of this kind in the guide"))
        }
        try faults.throwIfAny()
    }

    private func record(_ number: Int, _ summary: ImportSummary) -> ImportRecord {
        ImportRecord(
            number: number, kind: request.kind, subject: summary.subject, file: summary.file, sha256: summary.sha256,
            importedOn: request.on, importedBy: request.by,
            mapping: summary.mapping, counts: summary.counts, undoneOn: nil)
    }
}
