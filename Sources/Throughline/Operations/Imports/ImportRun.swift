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
            let read = fields.flatMap { receiver.read($0) }
            guard faults.isEmpty, let (key, record) = read else {
                try log.add(
                    ImportRow(line: line.number, outcome: faults.isEmpty ? .left : .refused, record: nil, reasons: faults.words),
                    faults)
                continue
            }
            if let earlier = seen[key], earlier.record != record {
                faults.add(line.place.fault("'\(key)' is given twice, and otherwise on line \(earlier.line)"))
                try log.add(ImportRow(line: line.number, outcome: .refused, record: key, reasons: faults.words), faults)
                continue
            }
            seen[key] = (line.number, record)
            let before = standing[key]
            guard before != record else {
                try log.add(ImportRow(line: line.number, outcome: .unchanged, record: key, reasons: []), faults)
                continue
            }
            if writes {
                try receiver.put(record, at: key, over: before)
                try log.keep(
                    ImportedRecord(
                        kind: receiver.recordKind, key: key, line: line.number,
                        original: CanonicalJSON.text(reader.originals(line)),
                        was: before.map { CanonicalJSON.text($0) }, became: CanonicalJSON.text(record)))
            }
            standing[key] = record
            let changes = before.map { receiver.changes(from: $0, to: record) } ?? []
            try log.add(
                ImportRow(line: line.number, outcome: before == nil ? .new : .changed, record: key, reasons: changes), faults)
        }
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
