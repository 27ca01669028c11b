import Database
import Values

extension Stores {
    var surveyWaves: SurveyWaveStore { SurveyWaveStore(db: db) }
}

/// Runs of surveys, and who returned. The returns themselves are `SurveyReturnStore`'s.
struct SurveyWaveStore {
    let db: any Connection

    /// Every wave with its number within the programme, in order of opening.
    func all(in id: ProgrammeID) throws -> [(number: Int, wave: SurveyWave)] {
        try db.query(
            """
            SELECT number, \(SurveyWave.columns) FROM survey_wave WHERE programme_id = \(id.number)
            ORDER BY opens_on, survey_key, key
            """
        ).map { (try $0["number"], try SurveyWave(row: $0)) }
    }

    /// The wave's number within the programme.
    func insert(_ wave: SurveyWave, in id: ProgrammeID) throws -> Int {
        let last: Int = try db.query(
            "SELECT COALESCE(MAX(number), 0) AS last FROM survey_wave WHERE programme_id = \(id.number)")[0]["last"]
        try db.execute(
            """
            INSERT INTO survey_wave (programme_id, number, \(SurveyWave.columns))
            VALUES (\(id.number), \(last + 1), \(wave.survey), \(wave.key), \(wave.version), \(wave.title), \(wave.opensOn),
                \(wave.closesOn), \(wave.unit.rawValue), \(wave.isAnonymous), \(wave.event), \(wave.invited),
                \(wave.disclosure.rawValue), \(wave.returnsFile), \(wave.registerFile))
            """)
        return last + 1
    }

    func update(_ wave: SurveyWave, in id: ProgrammeID) throws {
        try db.execute(
            """
            UPDATE survey_wave SET version_number = \(wave.version), title = \(wave.title), opens_on = \(wave.opensOn), closes_on = \(wave.closesOn),
                event_key = \(wave.event), invited = \(wave.invited), disclosure = \(wave.disclosure.rawValue),
                returns_file = \(wave.returnsFile), register_file = \(wave.registerFile)
            WHERE programme_id = \(id.number) AND survey_key = \(wave.survey) AND key = \(wave.key)
            """)
    }

    /// Who had returned by the day.
    func participants(ofWave number: Int, by day: Day, in id: ProgrammeID) throws -> Set<Key> {
        let rows = try db.query(
            """
            SELECT organisation_key FROM survey_participation
            WHERE programme_id = \(id.number) AND wave_number = \(number) AND returned_on <= \(day) ORDER BY organisation_key
            """)
        return Set(try rows.map { try $0["organisation_key"] })
    }

    /// Who returned and when, by key.
    func register(ofWave number: Int, in id: ProgrammeID) throws -> [SurveyRegisterEntry] {
        try db.query(
            """
            SELECT organisation_key, returned_on FROM survey_participation
            WHERE programme_id = \(id.number) AND wave_number = \(number) ORDER BY organisation_key
            """
        ).map { SurveyRegisterEntry(organisation: try $0["organisation_key"], returnedOn: try $0["returned_on"]) }
    }

    /// Puts one authority on the register, or gives its entry another day.
    func register(_ entry: SurveyRegisterEntry, ofWave number: Int, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO survey_participation (programme_id, wave_number, organisation_key, returned_on)
            VALUES (\(id.number), \(number), \(entry.organisation), \(entry.returnedOn))
            ON CONFLICT (programme_id, wave_number, organisation_key) DO UPDATE SET returned_on = excluded.returned_on
            """)
    }

    /// Takes one authority off the register.
    func strike(_ organisation: Key, ofWave number: Int, in id: ProgrammeID) throws {
        try db.execute(
            """
            DELETE FROM survey_participation
            WHERE programme_id = \(id.number) AND wave_number = \(number) AND organisation_key = \(organisation)
            """)
    }

    /// Puts a register in place of the one there is.
    func replaceParticipants(ofWave number: Int, with register: [SurveyRegisterEntry], in id: ProgrammeID) throws {
        try db.execute("DELETE FROM survey_participation WHERE programme_id = \(id.number) AND wave_number = \(number)")
        try db.insert(
            into: "survey_participation", columns: ["programme_id", "wave_number", "organisation_key", "returned_on"],
            rows: register.map {
                [.integer(id.number), .integer(Int64(number)), .text($0.organisation.text), .text($0.returnedOn.description)]
            })
    }
}

extension SurveyWave {
    fileprivate static let columns: SQL =
        """
        survey_key, key, version_number, title, opens_on, closes_on, unit, is_anonymous, event_key, invited, disclosure,
        returns_file, register_file
        """

    fileprivate init(row: Row) throws {
        self.init(
            survey: try row["survey_key"], key: try row["key"], version: try row["version_number"], title: try row["title"],
            opensOn: try row["opens_on"], closesOn: try row["closes_on"],
            unit: UnitKind(rawValue: try row["unit"]) ?? .authorities, isAnonymous: try row["is_anonymous"],
            event: try row["event_key"], invited: try row["invited"],
            disclosure: DisclosureScheme(rawValue: try row["disclosure"]) ?? .people, returnsFile: try row["returns_file"],
            registerFile: try row["register_file"])
    }
}
