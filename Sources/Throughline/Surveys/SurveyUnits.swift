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
        if wave.unit == .authorities, !wave.isAnonymous {
            let members = try stores.organisations.roster(of: scope.programme).members(on: wave.closesOn)
            let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.key, $0) })
            unit = .authority
            keys = members.map(\.key.text)
            labels = members.map(\.name)
            outside = [:]
            count = members.count
            var rows: [Int32] = []
            for header in try stores.surveyReturns.headers(inWave: number, by: scope.asOf, of: scope.programme) {
                rows.place(header.number, at: places[header.organisation])
            }
            self.rows = rows
        } else {
            let invited: Int? =
                wave.unit == .people
                ? wave.invited ?? wave.event.flatMap { headcounts[$0] }
                : try stores.organisations.roster(of: scope.programme).members(on: wave.closesOn).count
            unit = wave.unit == .people ? .respondent : .authority
            keys = nil
            labels = nil
            var rows: [Int32] = []
            var returns = 0
            try stores.surveyReturns.numbers(inWave: number, by: scope.asOf, of: scope.programme) { number in
                rows.place(number, at: returns)
                returns += 1
            }
            self.rows = rows
            outside = invited.map { [silent: max(0, $0 - returns)] } ?? [:]
            count = returns
        }
    }

    func row(ofReturn number: Int) -> Int? {
        rows.indices.contains(number) && rows[number] >= 0 ? Int(rows[number]) : nil
    }

    /// Rows that have a return.
    var returned: some Sequence<Int> { rows.lazy.filter { $0 >= 0 }.map(Int.init) }
}

extension [Int32] {
    /// Notes the row of a return; numbers rise.
    fileprivate mutating func place(_ number: Int, at row: Int?) {
        while count < number { append(-1) }
        append(row.map(Int32.init) ?? -1)
    }
}
