import Values

/// The definitions that a programme's reports draw on, by key.
struct ReportDefinitions {
    let figures: [Key: Figure]
    let tables: [Key: TableDefinition]
    let charts: [Key: ChartDefinition]
    let claims: [Key: Claim]

    init(_ store: EvidenceStore, in id: ProgrammeID) throws {
        figures = Self.byKey(try store.definitions(Figure.self, .figure, in: id), \.key)
        tables = Self.byKey(try store.definitions(TableDefinition.self, .table, in: id), \.key)
        charts = Self.byKey(try store.definitions(ChartDefinition.self, .chart, in: id), \.key)
        claims = Self.byKey(try store.definitions(Claim.self, .claim, in: id), \.key)
    }

    private static func byKey<Value>(_ values: [Value], _ key: (Value) -> Key) -> [Key: Value] {
        Dictionary(values.map { (key($0), $0) }) { $1 }
    }
}

/// What one narrative uses, directly and through its tables, charts and claims.
struct ReportUse {
    private(set) var figures: Set<Key> = []
    private(set) var tables: [TableDefinition] = []
    private(set) var charts: [ChartDefinition] = []
    private(set) var claims: Set<Key> = []

    /// - Throws: every placeholder that names nothing, with its place.
    init(_ narrative: Narrative, _ definitions: ReportDefinitions) throws(Faults) {
        let faults = FaultList()
        add(narrative, definitions, faults)
        for claim in claims { figures.formUnion(definitions.claims[claim]?.figures ?? []) }
        try faults.throwIfAny()
    }

    private mutating func add(_ narrative: Narrative, _ definitions: ReportDefinitions, _ faults: FaultList) {
        for placeholder in narrative.placeholders(faults: faults) {
            guard let key = placeholder.key else { continue }
            let known: [Key]
            switch placeholder.kind {
            case .figure:
                known = Array(definitions.figures.keys)
                figures.insert(key)
            case .claim:
                known = Array(definitions.claims.keys)
                claims.insert(key)
            case .table:
                known = Array(definitions.tables.keys)
                definitions.tables[key].map { add($0, definitions, faults) }
            case .chart:
                known = Array(definitions.charts.keys)
                definitions.charts[key].map { add($0) }
            case .endOfClaim: continue
            }
            if !known.contains(key) {
                let near = NearMatch.of(key.text, among: known.map(\.text).sorted())
                faults.add(placeholder.place.fault("unknown \(placeholder.kind.rawValue) '\(key)'", nearMatch: near))
            }
        }
    }

    private mutating func add(_ table: TableDefinition, _ definitions: ReportDefinitions, _ faults: FaultList) {
        if !tables.contains(table) { tables.append(table) }
        for row in table.rows {
            figures.formUnion([row.figure] + row.evidence)
            for text in [row.says, row.leadsTo].compactMap({ $0 }) {
                add(Narrative(file: "table '\(table.key)'", firstLine: 1, text: text), definitions, faults)
            }
        }
    }

    private mutating func add(_ chart: ChartDefinition) {
        if !charts.contains(chart) { charts.append(chart) }
        figures.formUnion(chart.figures)
    }
}
