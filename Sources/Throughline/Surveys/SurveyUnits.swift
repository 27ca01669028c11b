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
        let headers = try stores.surveyReturns.headers(inWave: number, by: scope.asOf, of: scope.programme)
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
            rows = Self.rows(headers) { _, header in header.organisation.flatMap { places[$0] } }
        } else {
            let invited: Int? =
                wave.unit == .people
                ? wave.invited ?? wave.event.flatMap { headcounts[$0] }
                : try stores.organisations.roster(of: scope.programme).members(on: wave.closesOn).count
            unit = wave.unit == .people ? .respondent : .authority
            keys = nil
            labels = nil
            outside = invited.map { [silent: max(0, $0 - headers.count)] } ?? [:]
            count = headers.count
            rows = Self.rows(headers) { offset, _ in offset }
        }
    }

    func row(ofReturn number: Int) -> Int? {
        rows.indices.contains(number) && rows[number] >= 0 ? Int(rows[number]) : nil
    }

    /// Rows that have a return.
    var returned: some Sequence<Int> { rows.lazy.filter { $0 >= 0 }.map(Int.init) }

    private static func rows(
        _ headers: [SurveyReturnStore.Header], _ row: (Int, SurveyReturnStore.Header) -> Int?
    ) -> [Int32] {
        var rows = [Int32](repeating: -1, count: (headers.last?.number ?? 0) + 1)
        for (offset, header) in headers.enumerated() { rows[header.number] = row(offset, header).map(Int32.init) ?? -1 }
        return rows
    }
}
