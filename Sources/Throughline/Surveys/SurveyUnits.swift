import Statistics
import Values

/// Who the rows of a wave's dataset are, and where each return belongs among them.
struct SurveyUnits {
    let unit: Unit
    let keys: [String]?
    let labels: [String]?
    /// People invited who have no row.
    let outside: [Missing: Int]
    /// What stands in a row without a return.
    let silent: Missing
    let count: Int
    /// The row of each return, by return number; -1 where there is none.
    private let rows: [Int32]

    init(_ wave: SurveyWave, number: Int, stores: Stores, scope: Scope, headcounts: [Key: Int]) throws {
        let silent: Missing = scope.asOf < wave.closesOn ? .notYetDue : .noReply
        self.silent = silent
        let members = wave.unit == .people ? [] : try stores.organisations.roster(of: scope.programme).members(on: wave.closesOn)
        let isNamed = wave.unit == .authorities && !wave.isAnonymous
        let places = isNamed ? Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.key, $0) }) : [:]
        var rows: [Int32] = []
        var returned: Int32 = 0
        try stores.surveyReturns.forEachHeader(inWave: number, by: scope.asOf, of: scope.programme) { header in
            while rows.count <= header.number { rows.append(-1) }
            rows[header.number] = isNamed ? header.organisation.flatMap { places[$0] }.map(Int32.init) ?? -1 : returned
            returned += 1
        }
        self.rows = rows
        unit = wave.unit == .people ? .respondent : .authority
        keys = isNamed ? members.map(\.key.text) : nil
        labels = isNamed ? members.map(\.name) : nil
        count = isNamed ? members.count : Int(returned)
        let invited = wave.unit == .people ? wave.invited ?? wave.event.flatMap { headcounts[$0] } : members.count
        outside = isNamed ? [:] : invited.map { [silent: max(0, $0 - Int(returned))] } ?? [:]
    }

    func row(ofReturn number: Int) -> Int? {
        rows.indices.contains(number) && rows[number] >= 0 ? Int(rows[number]) : nil
    }

    /// Rows that have a return.
    var returned: some Sequence<Int> { rows.lazy.filter { $0 >= 0 }.map(Int.init) }
}
