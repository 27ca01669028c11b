import Statistics
import Values

/// Reads the answers to one question into a column.
struct SurveyColumn {
    private let question: Question
    private let units: SurveyUnits

    init(_ question: Question, _ units: SurveyUnits) {
        self.question = question
        self.units = units
    }

    func read(question number: Int, wave: Int, stores: Stores, scope: Scope) throws -> Column? {
        guard let variable = question.variable else { return nil }
        func answers(_ body: (_ row: Int, _ option: Int, _ number: Int64) -> Void) throws {
            try stores.surveyReturns.answers(toQuestion: number, inWave: wave, of: scope.programme) { one, option, value in
                if let row = units.row(ofReturn: one) { body(row, option, value) }
            }
        }
        var codes = [UInt8](repeating: units.silent.code, count: units.count)
        for row in units.returned { codes[row] = Missing.notAnswered.code }
        switch variable.kind {
        case .single, .rating:
            try answers { row, option, _ in codes[row] = UInt8(option - 1) }
            return Column(variable: variable, cells: .codes(codes))
        case .multiple:
            var choices = [[UInt8]](repeating: codes, count: variable.categories.count)
            try answers { row, option, _ in
                if Missing(code: choices[0][row]) != nil {
                    for category in choices.indices { choices[category][row] = 0 }
                }
                choices[option - 1][row] = 1
            }
            return Column(variable: variable, cells: .choices(choices))
        case .number:
            var values = [Int64](repeating: 0, count: units.count)
            try answers { row, _, value in
                values[row] = value
                codes[row] = 0
            }
            return Column(variable: variable, cells: .numbers(values, missing: codes))
        }
    }
}
