import Values

/// What a file of returns may hold: whose return it is, its day, and every question by key and by its words.
enum SurveyFields {
    static func of(_ wave: SurveyWave, _ version: SurveyVersion, members: [Organisation]) -> [ImportField] {
        let identity = wave.isAnonymous ? [] : [ImportField.authority(members)]
        let day = ImportField(
            name: "returned_on",
            labels: [
                "completion time", "timestamp", "date submitted", "date modified", "end date", "ended", "ended on", "completed",
                "completed on", "submitted", "submitted on", "submission date", "returned on", "date of return",
            ], form: .day)
        return identity + [day] + version.questions.map { ImportField($0) }
    }
}

extension ImportField {
    fileprivate init(_ question: Question) {
        let form: Form =
            switch question.kind {
            case .rating, .single, .scale: .choice
            case .multiple: .choices
            case .number: .number
            case .text: .text
            }
        self.init(
            name: question.key.text, labels: [question.text], form: form,
            choices: question.options.map { ImportChoice(key: $0.key.text, labels: [$0.label]) })
    }
}
