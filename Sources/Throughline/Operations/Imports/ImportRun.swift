import Values

/// Takes a file's rows one by one into the records of one kind: each is new, changed, unchanged, refused or left.
struct ImportRun<Receiver: ImportReceiver> {
    let receiver: Receiver
    let log: ImportLog
    /// False in a dry run: everything is read and judged, and nothing written.
    let writes: Bool

    func run(_ file: ImportFile, _ reader: ImportReader) throws {
        var standing = try receiver.standing()
        var seen: [String: (line: Int, record: Receiver.Record)] = [:]
        while let line = try log.next(file) {
            let faults = FaultList()
            let fields = reader.contentFields(line, otherwise: receiver.defaults, faults: faults)
            let found = fields.map { receiver.records($0) } ?? []
            for one in found {
                guard let earlier = seen[one.key], earlier.record != one.record else { continue }
                faults.add(one.place.fault("'\(one.key)' is given twice, and otherwise on line \(earlier.line)"))
            }
            guard faults.isEmpty, !found.isEmpty else {
                try log.add(
                    ImportRow(
                        line: line.number, outcome: faults.isEmpty ? .left : .refused,
                        record: found.count == 1 ? found[0].key : nil, reasons: faults.words), faults)
                continue
            }
            for one in found {
                seen[one.key] = (line.number, one.record)
                try take(one, of: line, reader, over: standing[one.key])
                standing[one.key] = one.record
            }
        }
    }

    private func take(
        _ found: ImportFound<Receiver.Record>, of line: ImportLine, _ reader: ImportReader, over before: Receiver.Record?
    ) throws {
        let (key, record) = (found.key, found.record)
        guard before != record else {
            try log.add(ImportRow(line: line.number, outcome: .unchanged, record: key, reasons: []), FaultList())
            return
        }
        if writes {
            try receiver.put(record, at: key, over: before)
            try log.keep(
                ImportedRecord(
                    kind: receiver.recordKind, key: key, line: line.number,
                    original: CanonicalJSON.text(reader.originals(line, of: found.fields)),
                    was: before.map { CanonicalJSON.text($0) }, became: CanonicalJSON.text(record)))
        }
        let changes = before.map { receiver.changes(from: $0, to: record) } ?? []
        try log.add(
            ImportRow(line: line.number, outcome: before == nil ? .new : .changed, record: key, reasons: changes), FaultList())
    }

    /// Puts back what stood before, the last record first.
    func undo(_ records: [ImportedRecord]) throws {
        let standing = try receiver.standing()
        let later = records.filter { record in
            standing[record.key].map { CanonicalJSON.text($0) } != record.became
        }
        guard later.isEmpty else { throw ImportRefusal.touchedSince(later.map(\.key)) }
        for record in records.reversed() {
            let before = try record.was.map { try CanonicalJSON.read(Receiver.Record.self, fromText: $0) }
            let after = try CanonicalJSON.read(Receiver.Record.self, fromText: record.became)
            try receiver.restore(before, at: record.key, over: after)
        }
    }
}

extension FaultList {
    var words: [String] { faults.map(\.description) }
}
