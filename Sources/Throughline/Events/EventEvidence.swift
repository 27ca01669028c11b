import Statistics
import Values

/// Events held by the day, by mode and by whether they were meetings of the regional community.
struct EventEvidence: EvidenceProvider {
    let stores: Stores
    let scope: Scope

    func sources() -> [SourceDescription] {
        [
            SourceDescription(
                path: "events", title: "Events held on or before \(English.date(scope.asOf))", scheme: .none, hasPublicRows: true,
                citation: nil, note: nil)
        ]
    }

    func evidence(at path: String, variables: Set<String>) throws -> Evidence {
        let events = try stores.events.all(in: scope.programme).filter { $0.heldTo <= scope.asOf }
        let modes = Event.Mode.allCases
        let mode = Variable(
            key: "mode", label: "How the event was held", kind: .single,
            categories: modes.map { Category(key: $0.rawValue, label: English.capitalised($0.rawValue.replacing("-", with: " "))) })
        let meeting = Variable(
            key: "meeting", label: "Meeting of the regional community", kind: .single,
            categories: [Category(key: "yes", label: "Yes"), Category(key: "no", label: "No")])
        return .dataset(
            Dataset(
                unit: Unit(singular: "event", plural: "events"), unitKeys: events.map(\.key.text), unitLabels: events.map(\.title),
                outside: [:],
                columns: [
                    Column(variable: mode, cells: .codes(events.map { UInt8(modes.firstIndex(of: $0.mode) ?? 0) })),
                    Column(variable: meeting, cells: .codes(events.map { $0.isMeeting ? 0 : 1 })),
                ]))
    }
}
