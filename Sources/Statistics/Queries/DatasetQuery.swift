/// A query on a dataset, with its columns found and its filter applied.
struct DatasetQuery {
    let dataset: Dataset
    let query: Query
    let columns: [Column]
    let passes: [Bool]

    /// - Throws: `unknownVariable`, `unknownCategory`, `unfit`.
    init(_ query: Query, on dataset: Dataset) throws(QueryRefusal) {
        self.dataset = dataset
        self.query = query
        columns = try DatasetQuery.columns(query.variables, of: dataset)
        try DatasetQuery.check(query.categories, of: columns)
        passes = try DatasetQuery.passing(query.filter, in: dataset)
    }

    func outcome() throws(QueryRefusal) -> Outcome {
        switch query.show {
        case .share, .count: return .proportion(try proportion(), unit: dataset.unit)
        case .base: return .proportion(try wholeBase(), unit: dataset.unit)
        case .distribution: return .distribution(try tabulation(), unit: dataset.unit)
        case .names: return try names()
        case .cells:
            let cells = try units().cells
            let outside = outsideInBase * columns.count
            return .cells(
                count: cells.matching, unknown: cells.all - cells.recorded + outside, recorded: cells.recorded,
                all: cells.all + outside)
        case .mean:
            let inBase = try units().inBase
            let outside = outsideInBase
            return .mean(
                count: inBase.matching, unknown: inBase.unknown + outside * columns.count, units: inBase.units + outside,
                unit: dataset.unit)
        case .change: throw .unfit(why: "a change needs two waves")
        }
    }

    /// Whether each unit matches.
    func units() throws(QueryRefusal) -> UnitStates {
        if !columns.isEmpty, query.categories.isEmpty { throw .unfit(why: "say which answers count") }
        return UnitStates(
            columns: try matched(), rowCount: dataset.rowCount, passes: passes, match: query.match, base: query.base)
    }

    private func matched() throws(QueryRefusal) -> [[UInt8]] {
        var states: [[UInt8]] = []
        for column in columns { states.append(try Matcher(column, categories: query.categories).states()) }
        return states
    }

    // MARK: what is shown

    func proportion() throws(QueryRefusal) -> Proportion { proportion(of: try units().states) }

    /// Adds up the states of units; those outside the dataset are added where no filter leaves them out.
    func proportion(of states: [UnitStates.State]) -> Proportion {
        var count = 0
        var unknown = 0
        var base = 0
        var missing: [Missing: Int] = outside
        for state in states {
            switch state {
            case .filtered: continue
            case .outside(let reason): missing[reason, default: 0] += 1
            case .yes: (count, base) = (count + 1, base + 1)
            case .no: base += 1
            case .unknown(let reason):
                (unknown, base) = (unknown + 1, base + 1)
                missing[reason, default: 0] += 1
            }
        }
        return Proportion(
            count: count, unknown: unknown + outsideInBase, base: base + outsideInBase, baseKind: query.base, missing: missing,
            countsOnly: countsOnly)
    }

    /// Every unit of the base, matching or not.
    private func wholeBase() throws(QueryRefusal) -> Proportion {
        var states: [[UInt8]] = []
        for column in columns { states.append(column.answeredStates()) }
        let units = UnitStates(
            columns: states, rowCount: dataset.rowCount, passes: passes, match: .atLeast(0), base: query.base)
        let found = proportion(of: units.states)
        return Proportion(count: found.base, base: found.base, baseKind: query.base, missing: found.missing)
    }

    private func names() throws(QueryRefusal) -> Outcome {
        guard dataset.unitKeys != nil, let labels = dataset.unitLabels, !dataset.unit.isPerson else {
            throw .notNamed(why: "these \(dataset.unit.plural) are not named")
        }
        let states = try units().states
        let names = zip(labels, states).filter { $1 == .yes }.map(\.0).sorted()
        let whole = proportion(of: states)
        return .names(names, base: whole.base, unknown: whole.unknown)
    }

    // MARK: parts

    /// Units without a row: they certainly pass no filter.
    var outside: [Missing: Int] { query.filter.isEmpty ? dataset.outside : [:] }

    private var outsideInBase: Int { outside.filter { query.base.includes($0.key) }.values.reduce(0, +) }

    /// Maturity ratings of organisations print as counts (rule N4).
    private var countsOnly: Bool { !dataset.unit.isPerson && columns.contains { $0.variable.kind == .rating } }

    private static func columns(_ keys: [String], of dataset: Dataset) throws(QueryRefusal) -> [Column] {
        var columns: [Column] = []
        for key in keys {
            guard let column = dataset.column(key) else {
                throw QueryRefusal.variable(key, among: dataset.columns.map(\.variable))
            }
            columns.append(column)
        }
        return columns
    }

    /// Every category is known to a column.
    private static func check(_ categories: [String], of columns: [Column]) throws(QueryRefusal) {
        for category in categories where !columns.contains(where: { $0.knows(category) }) {
            guard let first = columns.first else { throw .unfit(why: "answers are named, but no variable") }
            throw QueryRefusal.category(category, of: first.variable)
        }
    }

    private static func passing(_ filters: [Filter], in dataset: Dataset) throws(QueryRefusal) -> [Bool] {
        var passes = [Bool](repeating: true, count: dataset.rowCount)
        for filter in filters {
            let column = try columns([filter.variable], of: dataset)
            guard !filter.categories.isEmpty else { throw .unfit(why: "a filter on '\(filter.variable)' names no answer") }
            try check(filter.categories, of: column)
            let states = try Matcher(column[0], categories: filter.categories).states()
            for row in passes.indices where states[row] != 1 { passes[row] = false }
        }
        return passes
    }
}
