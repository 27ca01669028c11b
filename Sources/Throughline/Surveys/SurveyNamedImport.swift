import Values

/// Reads returns that name their authority: one joint return for each. A changed one takes the place of the one there is.
final class SurveyNamedImport: ImportReceiver {
    /// A return with its number in the wave.
    struct Record: Codable, Hashable {
        let number: Int
        let organisation: Key
        let returnedOn: Day
        let answers: [SurveyReturn.Answer]
    }

    let recordKind = "return"
    let fields: [ImportField]
    let defaults: [String: String]

    private let stores: Stores
    private let programme: ProgrammeID
    private let wave: SurveyWave
    private let waveNumber: Int
    private let version: SurveyVersion
    private let names: [String]
    private var rows: SurveyRowReader
    private var numbers: [Key: Int]
    private var last: Int

    init(
        _ stores: Stores, in programme: ProgrammeID, wave: SurveyWave, number: Int, version: SurveyVersion, members: [Organisation]
    ) throws {
        self.stores = stores
        self.programme = programme
        self.wave = wave
        self.version = version
        waveNumber = number
        fields = SurveyFields.of(wave, version, members: members)
        defaults = ["returned_on": wave.closesOn.description]
        names = fields.map(\.name)
        let faults = FaultList()
        let places = names.map { ($0, ContentPlace(file: "", line: 1)) }
        let rows = SurveyRowReader(places, wave: wave, version: version, members: Set(members.map(\.key)), faults: faults)
        guard let rows else { throw Faults(faults.faults) }
        self.rows = rows
        let standing = try stores.surveyReturns.all(inWave: number, of: programme)
        numbers = Dictionary(standing.compactMap { one in one.value.organisation.map { ($0, one.key) } }) { $1 }
        last = standing.keys.max() ?? 0
    }

    func standing() throws -> [String: Record] {
        let all = try stores.surveyReturns.all(inWave: waveNumber, of: programme).compactMap { number, one in
            one.organisation.map { organisation in
                (
                    "\(wave.survey)/\(wave.key)/\(organisation)",
                    Record(number: number, organisation: organisation, returnedOn: one.returnedOn, answers: one.answers)
                )
            }
        }
        return Dictionary(all) { $1 }
    }

    func records(_ fields: ContentFields) -> [ImportFound<Record>] {
        read(fields).map { [ImportFound(key: $0.key, record: $0.record, place: fields.place)] } ?? []
    }

    private func read(_ fields: ContentFields) -> (key: String, record: Record)? {
        let row = SurveyFieldRow(fields: fields, names: names)
        guard let one = rows.read(row, of: fields.place.file, faults: fields.faults), let organisation = one.organisation else {
            return nil
        }
        if numbers[organisation] == nil {
            last += 1
            numbers[organisation] = last
        }
        return (
            "\(wave.survey)/\(wave.key)/\(organisation)",
            Record(
                number: numbers[organisation] ?? last, organisation: organisation, returnedOn: one.returnedOn,
                answers: one.answers.sorted { ($0.question, $0.option) < ($1.question, $1.option) })
        )
    }

    func put(_ record: Record, at key: String, over before: Record?) throws {
        if let before { try stores.surveyReturns.remove(before.number, inWave: waveNumber, of: programme) }
        let one = SurveyReturn(organisation: record.organisation, returnedOn: record.returnedOn, answers: record.answers)
        try stores.surveyReturns.append([one], numberedFrom: record.number, inWave: waveNumber, of: programme)
        try stores.surveyWaves.register(
            SurveyRegisterEntry(organisation: record.organisation, returnedOn: record.returnedOn), ofWave: waveNumber, in: programme
        )
    }

    func restore(_ before: Record?, at key: String, over after: Record) throws {
        if let before {
            try put(before, at: key, over: after)
        } else {
            try stores.surveyReturns.remove(after.number, inWave: waveNumber, of: programme)
            try stores.surveyWaves.strike(after.organisation, ofWave: waveNumber, in: programme)
        }
    }

    func changes(from before: Record, to after: Record) -> [String] {
        let day = before.returnedOn == after.returnedOn ? [] : ["returned_on: \(before.returnedOn) \u{2192} \(after.returnedOn)"]
        return day
            + version.questions.enumerated().compactMap { offset, question in
                let old = words(before, offset + 1, question)
                let new = words(after, offset + 1, question)
                return old == new ? nil : "\(question.key): \(old) \u{2192} \(new)"
            }
    }

    private func words(_ record: Record, _ number: Int, _ question: Question) -> String {
        let answers = record.answers.filter { $0.question == number }
        guard !answers.isEmpty else { return "not answered" }
        return answers.map { answer in
            answer.text ?? answer.number.map(String.init) ?? question.options[answer.option - 1].key.text
        }.joined(separator: ";")
    }
}
