import Values

/// Reads rows of returns for one wave by the names of their columns, and checks each.
struct SurveyRowReader {
    private let wave: SurveyWave
    /// The authorities that were asked; nil where they are not known.
    private let members: Set<Key>?
    private let identity: Int?
    private let returnedOn: Int
    private let questions: [(column: Int, number: Int, reader: SurveyCell)]
    private var seen: Set<String> = []

    /// Nil, with faults, where the columns are not those of the wave.
    init?(
        _ names: [(text: String, place: ContentPlace)], wave: SurveyWave, version: SurveyVersion, members: Set<Key>?,
        faults: FaultList
    ) {
        let questions = Dictionary(version.questions.enumerated().map { ($1.key.text, ($0 + 1, $1)) }) { first, _ in first }
        let identity = wave.isAnonymous ? "id" : "organisation"
        let known = [identity, "returned_on"] + version.questions.map(\.key.text)
        let texts = names.map(\.text)
        var isWhole = true
        for (column, (text, place)) in names.enumerated() where !known.contains(text) || texts.firstIndex(of: text) != column {
            let problem = known.contains(text) ? "column '\(text)' is given twice" : "unknown question '\(text)'"
            let near = known.contains(text) ? nil : NearMatch.of(text, among: known)
            faults.add(place.fault(problem, nearMatch: near))
            isWhole = false
        }
        let file = names.first?.place.file ?? ""
        for required in (wave.isAnonymous ? ["returned_on"] : ["organisation", "returned_on"]) where !texts.contains(required) {
            faults.add(Fault(file: file, line: 1, column: 1, "column '\(required)' is missing"))
            isWhole = false
        }
        guard isWhole, let returnedOn = texts.firstIndex(of: "returned_on") else { return nil }
        self.wave = wave
        self.members = members
        self.identity = texts.firstIndex(of: identity)
        self.returnedOn = returnedOn
        self.questions = texts.enumerated().compactMap { column, text in
            questions[text].map { (column, $0.0, SurveyCell($0.1)) }
        }
    }

    mutating func read(_ row: some SurveyRow, of file: String, faults: FaultList) -> SurveyReturn? {
        func fault(_ column: Int, _ problem: SurveyCell.Problem) {
            faults.add(row.place(at: column, of: file).fault(problem.message, nearMatch: problem.nearMatch))
        }
        var isWhole = true
        var organisation: Key?
        if let column = identity {
            let text = row.text(at: column)
            if !wave.isAnonymous {
                organisation = Key(text).flatMap { members?.contains($0) ?? true ? $0 : nil }
                if organisation == nil {
                    let near = NearMatch.of(text, among: (members ?? []).map(\.text).sorted())
                    fault(column, .init("'\(text)' was not asked: it is not on the roster of the closing day", nearMatch: near))
                    isWhole = false
                }
            }
            if !text.isEmpty, !seen.insert(text).inserted {
                let rule = wave.isAnonymous ? "an id is given once" : "one joint return is kept for each"
                fault(column, .init("'\(text)' has two returns; \(rule)"))
                isWhole = false
            }
        }
        guard let written = Day(row.text(at: returnedOn)) else {
            fault(returnedOn, .init("'\(row.text(at: returnedOn))' should be a day written YYYY-MM-DD"))
            return nil
        }
        guard let day = wave.day(ofReturn: written) else {
            fault(returnedOn, .init(wave.lateProblem(written)))
            return nil
        }
        var answers: [SurveyReturn.Answer] = []
        for (column, number, cell) in questions {
            switch cell.read(row.text(at: column), question: number) {
            case .success(let read): answers += read
            case .failure(let problem):
                fault(column, problem)
                isWhole = false
            }
        }
        return isWhole ? SurveyReturn(organisation: organisation, returnedOn: day, answers: answers) : nil
    }
}
