import Statistics
import Values

/// Who took part in what: authorities by event and by wave of a survey. A cell that nobody recorded is missing, never an absence.
struct ParticipationEvidence: EvidenceProvider {
    static let path = "participation"

    let stores: Stores
    let scope: Scope

    func sources() -> [SourceDescription] {
        [
            SourceDescription(
                path: Self.path, title: "Participation of local authorities", scheme: .none, hasPublicRows: true, citation: nil,
                note: "A cell without a record is 'not recorded' and is counted neither way.")
        ]
    }

    func evidence(at path: String, variables: Set<String>) throws -> Evidence {
        let events = try stores.events.all(in: scope.programme)
        let waves = try stores.surveyWaves.all(in: scope.programme).filter { $0.wave.unit == .authorities }
        let roster = try stores.organisations.roster(of: scope.programme)
        let days = events.map(\.heldFrom) + waves.map(\.wave.closesOn)
        let authorities = roster.authorities.filter { authority in days.contains { authority.exists(on: $0) } }
        let attendance = try stores.events.attendance(in: scope.programme, recordedBy: scope.asOf)
        var columns = events.map { event in column(event, authorities, attendance.filter { $0.event == event.key }) }
        for (number, wave) in waves {
            let returned = try stores.surveyWaves.participants(ofWave: number, by: scope.asOf, in: scope.programme)
            columns.append(column(wave, authorities, returned))
        }
        return .dataset(
            Dataset(
                unit: .authority, unitKeys: authorities.map(\.key.text), unitLabels: authorities.map(\.name), outside: [:],
                columns: columns))
    }

    func record(of unit: String?, variable: String, at path: String) throws -> EvidenceRecord? {
        guard let unit else { return nil }
        let waves = try stores.surveyWaves.all(in: scope.programme).map(\.wave)
        if let wave = waves.first(where: { $0.participationKey == variable }) {
            return EvidenceRecord(kind: "return", key: "\(wave.survey)/\(wave.key)/\(unit)")
        }
        return EvidenceRecord(kind: "attendance", key: "\(variable)/\(unit)")
    }

    private func column(_ event: Event, _ authorities: [Organisation], _ attendance: [Attendance]) -> Column {
        let outcomes = Dictionary(attendance.map { ($0.organisation, $0.outcome) }) { $1 }
        let categories = Attendance.Outcome.allCases.map { Category(key: $0.rawValue, label: $0.inWords) }
        let variable = Variable(
            key: event.key.text, label: "Event \(event.number): \(event.title), \(event.when)", kind: .single,
            categories: categories)
        let codes = authorities.map { authority -> UInt8 in
            guard authority.exists(on: event.heldFrom) else { return Missing.notAsked.code }
            guard event.heldFrom <= scope.asOf else { return Missing.notYetDue.code }
            guard let outcome = outcomes[authority.key] else { return Missing.notRecorded.code }
            return outcome == .attended ? 0 : 1
        }
        return Column(variable: variable, cells: .codes(codes))
    }

    private func column(_ wave: SurveyWave, _ authorities: [Organisation], _ returned: Set<Key>) -> Column {
        let variable = Variable(
            key: wave.participationKey, label: "Survey: \(wave.title)", kind: .single,
            categories: [Category(key: "returned", label: "Returned"), Category(key: "not-returned", label: "Not returned")])
        let codes = authorities.map { authority -> UInt8 in
            guard authority.exists(on: wave.closesOn) else { return Missing.notAsked.code }
            if returned.contains(authority.key) { return 0 }
            return scope.asOf < wave.closesOn ? Missing.notYetDue.code : 1
        }
        return Column(variable: variable, cells: .codes(codes))
    }
}
