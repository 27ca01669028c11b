import Statistics
import Values

/// Measures as evidence: how many are completed, delayed or not met, and the register as a listing.
struct MeasureEvidence: EvidenceProvider {
    static let path = "measures"
    static let registerPath = "measures/register"

    let standings: () throws -> [MeasureStanding]

    func sources() -> [SourceDescription] {
        [
            SourceDescription(
                path: Self.path, title: "Measures agreed with the funder", scheme: .none, hasPublicRows: true, citation: nil,
                note: nil),
            SourceDescription(
                path: Self.registerPath, title: "Register of measures", scheme: .none, hasPublicRows: true, citation: nil, note: nil
            ),
        ]
    }

    func record(of unit: String?, variable: String, at path: String) -> EvidenceRecord? {
        unit.map { EvidenceRecord(kind: "actual", key: $0) }
    }

    func evidence(at path: String, variables: Set<String>) throws -> Evidence {
        let standings = try standings()
        return path == Self.path ? .dataset(dataset(standings)) : .listing(register(standings))
    }

    private func dataset(_ standings: [MeasureStanding]) -> Dataset {
        let statuses = Measure.Status.allCases
        let variable = Variable(
            key: "status", label: "Status", kind: .single,
            categories: statuses.map { Category(key: $0.rawValue, label: $0.inWords) })
        let codes = standings.map { UInt8(statuses.firstIndex(of: $0.status) ?? 0) }
        return Dataset(
            unit: Unit(singular: "measure", plural: "measures"), unitKeys: standings.map(\.measure.key.text),
            unitLabels: standings.map(\.measure.title), outside: [:], columns: [Column(variable: variable, cells: .codes(codes))])
    }

    private func register(_ standings: [MeasureStanding]) -> Listing {
        Listing(
            columns: ["Measure", "Target", "Due", "Actual", "Status", "Settled by"],
            rows: standings.map { standing in
                Listing.Row(
                    key: standing.measure.key.text,
                    cells: [
                        "\(standing.measure.number). \(standing.measure.title)", standing.measure.target,
                        English.date(standing.measure.due), standing.actual + standing.varianceInWords, standing.statusInWords,
                        standing.settledBy,
                    ])
            })
    }
}

extension MeasureStanding {
    fileprivate var statusInWords: String {
        if isMetByPublication { return "Completed by this publication" }
        guard status == .delayed, let delay else { return status.inWords }
        return "Delayed (\(delay.cause.rawValue) cause); now \(delay.revised). \(delay.reason)"
    }

    fileprivate var varianceInWords: String {
        measure.variances.map { " (\($0.what); accepted by \($0.acceptedBy), \(English.date($0.on)))" }.joined()
    }
}
