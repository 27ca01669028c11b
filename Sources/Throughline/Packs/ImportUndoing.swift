import Values

/// Takes one import back inside a transaction.
struct ImportUndoing {
    let stores: Stores
    let id: String
    let day: Day

    func run() throws -> Int {
        let (programme, record) = try find()
        if let day = record.undoneOn { throw ImportRefusal.undoneAlready(id, day) }
        let records = try stores.imports.records(of: record.number, in: programme)
        if let later = try stores.imports.writtenSince(record.number, in: programme) {
            throw ImportRefusal.laterImport("\(id.prefix { $0 != "/" })/\(later.number)", later.keys)
        }
        try undo(record, records, in: programme)
        try stores.imports.markUndone(record.number, on: day, in: programme)
        return records.count
    }

    private func find() throws -> (ProgrammeID, ImportRecord) {
        let parts = id.split(separator: "/").map(String.init)
        if parts.count == 2, let number = Int(parts[1]), let key = Key(parts[0]), let found = try stores.programmes.find(key),
            let record = try stores.imports.all(in: found.id).first(where: { $0.number == number })
        {
            return (found.id, record)
        }
        let names = try stores.programmes.all().flatMap { programme -> [String] in
            guard let found = try stores.programmes.find(programme.key) else { return [] }
            return try stores.imports.all(in: found.id).map { "\(programme.key)/\($0.number)" }
        }
        throw ImportRefusal.unknownImport(id, nearMatch: NearMatch.of(id, among: names))
    }

    private func undo(_ record: ImportRecord, _ records: [ImportedRecord], in programme: ProgrammeID) throws {
        switch record.kind {
        case .attendance:
            let receiver = EventImport(
                stores: stores, programme: programme, events: [], roster: Roster([]), event: nil, recordedOn: nil, source: "",
                isReview: false, today: day, reason: "Import \(record.number) was undone")
            try put(records, back: receiver)
        case .actuals:
            try put(records, back: MeasureImport(stores: stores, programme: programme, measures: [], defaults: [:]))
        case .organisations:
            try put(records, back: OrganisationImport(stores: stores, programme: programme, organisations: [], newcomers: [:]))
        case .returns, .feedback:
            guard
                let found = try stores.surveyWaves.all(in: programme).first(where: {
                    "\($0.wave.survey)/\($0.wave.key)" == record.subject
                })
            else { return }
            guard !found.wave.isAnonymous else {
                try SurveyAnonymousImport.undo(records, stores: stores, wave: found.number, in: programme)
                return
            }
            let versions = try stores.surveyVersions.all(in: programme)
            guard let version = versions.first(where: { $0.survey == found.wave.survey && $0.number == found.wave.version }) else {
                return
            }
            let members = try stores.organisations.roster(of: programme).members(on: found.wave.closesOn)
            try put(
                records,
                back: try SurveyNamedImport(
                    stores, in: programme, wave: found.wave, number: found.number, version: version, members: members))
        }
    }

    private func put(_ records: [ImportedRecord], back receiver: some ImportReceiver) throws {
        let log = ImportLog(report: { _ in }, progress: { _, _ in }, store: nil)
        try ImportRun(receiver: receiver, log: log, writes: true).undo(records)
    }
}
