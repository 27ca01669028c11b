import Values

/// Where the rows of an import go: the feature that reads and keeps them.
struct ImportTarget {
    let subject: String?
    let fields: [ImportField]
    private let receive: (ImportFile, ImportReader, ImportLog, Bool) throws -> Void

    func run(_ file: ImportFile, _ reader: ImportReader, log: ImportLog, writes: Bool) throws {
        try receive(file, reader, log, writes)
    }

    init(stores: Stores, id: ProgrammeID, programme: Programme, request: ImportRequest, file: ImportFile) throws {
        switch request.kind {
        case .attendance: try self.init(attendance: stores, id, request, file)
        case .actuals:
            self.init(
                MeasureImport(
                    stores: stores, programme: id, measures: try stores.measures.all(in: id),
                    defaults: ["on": request.on.description, "by": request.by]), subject: nil)
        case .organisations: try self.init(organisations: stores, id, programme)
        case .returns, .feedback: try self.init(returns: stores, id, request)
        }
    }

    private init(
        subject: String?, fields: [ImportField], receive: @escaping (ImportFile, ImportReader, ImportLog, Bool) throws -> Void
    ) {
        self.subject = subject
        self.fields = fields
        self.receive = receive
    }

    private init<Receiver: ImportReceiver>(_ receiver: Receiver, subject: String?) {
        self.init(subject: subject, fields: receiver.fields) { file, reader, log, writes in
            try ImportRun(receiver: receiver, log: log, writes: writes).run(file, reader)
        }
    }

    private init(attendance stores: Stores, _ id: ProgrammeID, _ request: ImportRequest, _ file: ImportFile) throws {
        let events = try stores.events.all(in: id)
        let event = try request.event.map { name in
            guard let event = events.first(where: { $0.key.text == name }) else {
                throw Fault(file: name, "there is no such event", nearMatch: NearMatch.of(name, among: events.map(\.key.text)))
            }
            return event.key
        }
        let isReview = file.columns.contains { FoldedText($0.name).hard == "decision" }
        let list =
            EventImport(
                stores: stores, programme: id, events: events, roster: try stores.organisations.roster(of: id), event: event,
                recordedOn: request.recordedOn, source: isReview ? "Meeting log, reviewed" : file.name, isReview: isReview,
                today: request.on, reason: "")
        switch try AttendanceShape(file, list, mapping: request.mapping) {
        case .list: self.init(list, subject: event?.text)
        case .grid: self.init(EventGridImport(list: list), subject: nil)
        }
    }

    private init(organisations stores: Stores, _ id: ProgrammeID, _ programme: Programme) throws {
        let receiver = OrganisationImport(
            stores: stores, programme: id, organisations: try stores.organisations.all(in: id),
            newcomers: ["valid_from": programme.startsOn.description])
        self.init(subject: nil, fields: receiver.fields) { file, reader, log, writes in
            var receiver = receiver
            receiver.present = Set(reader.columns.readings.map { reader.fields[$0.field].name })
            try ImportRun(receiver: receiver, log: log, writes: writes).run(file, reader)
        }
    }

    private init(returns stores: Stores, _ id: ProgrammeID, _ request: ImportRequest) throws {
        let found = try ImportWave(stores: stores, id: id, request: request)
        guard found.wave.isAnonymous else {
            self.init(
                try SurveyNamedImport(
                    stores, in: id, wave: found.wave, number: found.number, version: found.version,
                    members: try stores.organisations.roster(of: id).members(on: found.wave.closesOn)), subject: found.name)
            return
        }
        func anonymous(_ log: ImportLog, _ writes: Bool) -> SurveyAnonymousImport {
            SurveyAnonymousImport(
                stores: stores, programme: id, wave: found.wave, number: found.number, version: found.version,
                isAddition: request.isAddition, log: log, writes: writes)
        }
        self.init(subject: found.name, fields: SurveyFields.of(found.wave, found.version, members: [])) {
            file, reader, log, writes in
            try anonymous(log, writes).run(file, reader)
        }
    }
}
