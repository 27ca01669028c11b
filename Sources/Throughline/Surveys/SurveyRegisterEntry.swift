import Values

/// That an authority returned, and when: kept apart from what it answered.
struct SurveyRegisterEntry: Codable, Hashable, Sendable {
    let organisation: Key
    let returnedOn: Day
}

extension SurveyWave {
    func lateProblem(_ day: Day) -> String {
        "'\(day)' is after the closing day \(closesOn), and would show whose return it is: set 'closes_on' to the day of the last return"
    }
}
