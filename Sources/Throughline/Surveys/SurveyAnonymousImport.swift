import Values

/// Reads returns of people, which nobody may be told apart by. What is kept of the file is its hash and how many returns it brought; the
/// returns are written in an order of their own, so that none can be joined to a row.
struct SurveyAnonymousImport {
    /// The returns that one import appended.
    struct Block: Codable {
        let first: Int
        let count: Int
        /// Of all of them, in no order.
        let digest: SurveyDigest
    }

    static let recordKind = "returns"

    let stores: Stores
    let programme: ProgrammeID
    let wave: SurveyWave
    let number: Int
    let version: SurveyVersion
    /// True where every row is a return that has not come before; otherwise rows that stand already are told by what they answer.
    let isAddition: Bool
    let log: ImportLog
    let writes: Bool

    private static let batchSize = 2000

    var key: String { "\(wave.survey)/\(wave.key)" }
    var fields: [ImportField] { SurveyFields.of(wave, version, members: []) }

    func run(_ file: ImportFile, _ reader: ImportReader) throws {
        let names = fields.map(\.name)
        let places = names.map { ($0, ContentPlace(file: file.name, line: 1)) }
        guard var rows = SurveyRowReader(places, wave: wave, version: version, members: nil, faults: log.faults) else { return }
        var standing = SurveyStandingReturns(isAddition ? [] : try stores.surveyReturns.digests(inWave: number, of: programme))
        let first = try stores.surveyReturns.last(inWave: number, of: programme) + 1
        var written = 0
        var digest = SurveyDigest()
        var batch: [(digest: SurveyDigest, value: SurveyReturn)] = []
        func flush() throws {
            batch.sort { $0.digest < $1.digest }
            if writes {
                try stores.surveyReturns.append(batch.map(\.value), numberedFrom: first + written, inWave: number, of: programme)
            }
            written += batch.count
            batch.removeAll(keepingCapacity: true)
        }
        while let line = try log.next(file) {
            let faults = FaultList()
            let otherwise = ["returned_on": wave.closesOn.description]
            let read = reader.contentFields(line, otherwise: otherwise, faults: faults).flatMap {
                rows.read(SurveyFieldRow(fields: $0, names: names), of: file.name, faults: faults)
            }
            guard let one = read else {
                try log.add(ImportRow(line: line.number, outcome: .refused, record: nil, reasons: faults.words), faults)
                continue
            }
            let mark = SurveyDigest(one)
            if standing.take(mark) {
                try log.add(ImportRow(line: line.number, outcome: .unchanged, record: nil, reasons: []), faults)
                continue
            }
            digest.add(mark)
            batch.append((mark, one))
            if batch.count == Self.batchSize { try flush() }
            try log.add(ImportRow(line: line.number, outcome: .new, record: nil, reasons: []), faults)
        }
        try flush()
        if let invited = wave.invited, first - 1 + written > invited {
            throw Faults([
                Fault(
                    file: file.name,
                    "\(first - 1 + written) returns with those there are, but only \(invited) were invited to '\(key)'")
            ])
        }
        guard writes, written > 0 else { return }
        try log.keep(
            ImportedRecord(
                kind: Self.recordKind, key: key, line: nil, original: nil, was: nil,
                became: CanonicalJSON.text(Block(first: first, count: written, digest: digest))))
    }

    /// Takes out the returns of one import, if none have come since and they are as they were.
    static func undo(_ records: [ImportedRecord], stores: Stores, wave: Int, in programme: ProgrammeID) throws {
        for record in records.reversed() {
            let block = try CanonicalJSON.read(Block.self, fromText: record.became)
            let last = try stores.surveyReturns.last(inWave: wave, of: programme)
            var digest = SurveyDigest()
            for one in try stores.surveyReturns.digests(inWave: wave, from: block.first, of: programme) { digest.add(one) }
            guard last == block.first + block.count - 1, digest == block.digest else {
                throw ImportRefusal.touchedSince([record.key])
            }
            try stores.surveyReturns.removeAll(from: block.first, inWave: wave, of: programme)
        }
    }
}
