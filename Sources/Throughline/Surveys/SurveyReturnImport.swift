import Documents
import Foundation
import Values

/// Reads a file of returns for one wave, a return at a time, however long it is. Blank cells are not answered and give no answer.
struct SurveyReturnImport {
    let wave: SurveyWave
    let version: SurveyVersion
    /// The authorities that were asked; nil where they are not known.
    let members: Set<Key>?
    let rowLimit: Int

    /// Calls `body` for every return without fault; the rest add faults at their cells. Returns how many rows there were.
    func read(_ file: URL, named name: String, faults: FaultList, _ body: (SurveyReturn) throws -> Void) throws -> Int {
        var reader: CSVReader
        do { reader = try CSVReader(url: file, file: name) } catch { faults.add(error); return 0 }
        guard let header = row(&reader, faults) else {
            faults.add(Fault(file: name, "the file is empty"))
            return 0
        }
        guard let plan = plan(header, name, faults) else { return 0 }
        var seen: Set<String> = []
        var count = 0
        while let row = row(&reader, faults) {
            count += 1
            guard count <= rowLimit else {
                faults.add(
                    Fault(file: name, line: row.line, column: 1, "more than \(rowLimit) rows; the limit is set by --max-rows"))
                break
            }
            if let value = read(row, plan, name, &seen, faults) { try body(value) }
        }
        return count
    }

    /// What each column holds.
    private struct Plan {
        let identity: Int?
        let isOrganisation: Bool
        let returnedOn: Int
        let questions: [(column: Int, number: Int, reader: SurveyCell)]
    }

    private func row(_ reader: inout CSVReader, _ faults: FaultList) -> CSVRow? {
        while true {
            do { return try reader.next() } catch { faults.add(error) }
        }
    }

    private func plan(_ header: CSVRow, _ name: String, _ faults: FaultList) -> Plan? {
        let names = (0..<header.count).map { header.text(at: $0) }
        let questions = Dictionary(version.questions.enumerated().map { ($1.key.text, ($0 + 1, $1)) }) { first, _ in first }
        let identity = wave.isAnonymous ? "id" : "organisation"
        let known = [identity, "returned_on"] + version.questions.map(\.key.text)
        var before = faults.faults.count
        for (column, text) in names.enumerated() where !known.contains(text) || names.firstIndex(of: text) != column {
            let problem = known.contains(text) ? "column '\(text)' is given twice" : "unknown question '\(text)'"
            let near = known.contains(text) ? nil : NearMatch.of(text, among: known)
            faults.add(Fault(file: name, line: header.line, column: header.column(at: column), problem, nearMatch: near))
            before -= 1
        }
        for required in (wave.isAnonymous ? ["returned_on"] : ["organisation", "returned_on"]) where !names.contains(required) {
            faults.add(Fault(file: name, line: 1, column: 1, "column '\(required)' is missing"))
            before -= 1
        }
        guard before == faults.faults.count, let returnedOn = names.firstIndex(of: "returned_on") else { return nil }
        return Plan(
            identity: names.firstIndex(of: identity), isOrganisation: !wave.isAnonymous, returnedOn: returnedOn,
            questions: names.enumerated().compactMap { column, text in
                questions[text].map { (column, $0.0, SurveyCell($0.1)) }
            })
    }

    private func read(
        _ row: CSVRow, _ plan: Plan, _ name: String, _ seen: inout Set<String>, _ faults: FaultList
    ) -> SurveyReturn? {
        func fault(_ column: Int, _ problem: SurveyCell.Problem) {
            faults.add(
                Fault(file: name, line: row.line, column: row.column(at: column), problem.message, nearMatch: problem.nearMatch))
        }
        var isWhole = true
        var organisation: Key?
        if let column = plan.identity {
            let text = row.text(at: column)
            if plan.isOrganisation {
                organisation = Key(text).flatMap { members?.contains($0) ?? true ? $0 : nil }
                if organisation == nil {
                    let near = NearMatch.of(text, among: (members ?? []).map(\.text).sorted())
                    fault(column, .init("'\(text)' was not asked: it is not on the roster of the closing day", nearMatch: near))
                    isWhole = false
                }
            }
            if !text.isEmpty, !seen.insert(text).inserted {
                let rule = plan.isOrganisation ? "one joint return is kept for each" : "an id is given once"
                fault(column, .init("'\(text)' has two returns; \(rule)"))
                isWhole = false
            }
        }
        guard let written = Day(row.text(at: plan.returnedOn)) else {
            fault(plan.returnedOn, .init("'\(row.text(at: plan.returnedOn))' should be a day written YYYY-MM-DD"))
            return nil
        }
        guard let returnedOn = wave.day(ofReturn: written) else {
            fault(plan.returnedOn, .init(wave.lateProblem(written)))
            return nil
        }
        var answers: [SurveyReturn.Answer] = []
        for (column, number, cell) in plan.questions {
            switch cell.read(row.text(at: column), question: number) {
            case .success(let read): answers += read
            case .failure(let problem):
                fault(column, problem)
                isWhole = false
            }
        }
        return isWhole ? SurveyReturn(organisation: organisation, returnedOn: returnedOn, answers: answers) : nil
    }
}
