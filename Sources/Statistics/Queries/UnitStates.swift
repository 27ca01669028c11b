/// What a query says of every unit of a dataset, before anything is counted.
struct UnitStates {
    enum State: Hashable {
        /// Left out by the filter.
        case filtered
        /// Outside the base for this reason.
        case outside(Missing)
        case yes
        case no
        /// In the base, and not known for this reason.
        case unknown(Missing)
    }

    /// One a row.
    let states: [State]
    /// Cells over all units inside the base of their own: that match, that are recorded, and all.
    let cells: (matching: Int, recorded: Int, all: Int)
    /// Cells of the units in the base: that match, and that are not known.
    let inBase: (matching: Int, unknown: Int, units: Int)

    /// - Parameters:
    ///   - columns: one vector of states (see `Matcher`) a variable, all of one length.
    ///   - passes: whether a unit passes the filter.
    init(columns: [[UInt8]], rowCount: Int, passes: [Bool], match: Match, base: BaseKind) {
        var states: [State] = []
        states.reserveCapacity(rowCount)
        var cells = (matching: 0, recorded: 0, all: 0)
        var inBase = (matching: 0, unknown: 0, units: 0)
        for row in 0..<rowCount {
            guard passes[row] else {
                states.append(.filtered)
                continue
            }
            var unit = UnitCells()
            for column in columns { unit.add(column[row], base: base) }
            cells.matching += unit.matching
            cells.recorded += unit.recorded
            cells.all += unit.recorded + unit.unknown
            if unit.excluded == nil {
                inBase.matching += unit.matching
                inBase.unknown += unit.unknown
                inBase.units += 1
            }
            states.append(unit.state(match: match, total: columns.count))
        }
        self.states = states
        self.cells = cells
        self.inBase = inBase
    }
}

/// The cells of one unit, added up.
private struct UnitCells {
    var matching = 0
    var recorded = 0
    /// Missing, and inside the base.
    var unknown = 0
    /// The first reason, in the order of the reasons, for which a cell is outside the base.
    var excluded: Missing?
    var doubtful: Missing?

    mutating func add(_ state: UInt8, base: BaseKind) {
        guard let missing = Missing(code: state) else {
            recorded += 1
            matching += Int(state)
            return
        }
        if base.includes(missing) {
            unknown += 1
            doubtful = doubtful.map { min($0, missing) } ?? missing
        } else {
            excluded = excluded.map { min($0, missing) } ?? missing
        }
    }

    func state(match: Match, total: Int) -> UnitStates.State {
        if let excluded { return .outside(excluded) }
        switch total == 0 ? .yes : match.truth(certain: matching, possible: matching + unknown, total: total) {
        case .yes: return .yes
        case .no: return .no
        case .unknown: return .unknown(doubtful ?? .notRecorded)
        }
    }
}
