import Database
import Statistics
import Values

extension Stores {
    var surveyVersions: SurveyVersionStore { SurveyVersionStore(db: db) }
}

/// Published question sets. There is no update: a version never changes.
struct SurveyVersionStore {
    let db: any Connection

    func all(in id: ProgrammeID) throws -> [SurveyVersion] {
        try db.query(
            """
            SELECT survey_key, number, title, published_on FROM survey_version
            WHERE programme_id = \(id.number) ORDER BY survey_key, number
            """
        ).map { row in
            let survey: Key = try row["survey_key"]
            let number: Int = try row["number"]
            return SurveyVersion(
                survey: survey, number: number, title: try row["title"], publishedOn: try row["published_on"],
                sections: try sections(of: survey, number, in: id))
        }
    }

    func insert(_ version: SurveyVersion, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO survey_version (programme_id, survey_key, number, title, published_on)
            VALUES (\(id.number), \(version.survey), \(version.number), \(version.title), \(version.publishedOn))
            """)
        let owner: [SQLValue] = [.integer(id.number), .text(version.survey.text), .integer(Int64(version.number))]
        let ownerColumns = ["programme_id", "survey_key", "version_number"]
        try db.insert(
            into: "survey_section", columns: ownerColumns + ["number", "key", "title"],
            rows: version.sections.enumerated().map { owner + [.integer(Int64($0 + 1)), .text($1.key.text), .text($1.title)] })
        let sectionNumbers = version.sections.enumerated().flatMap { offset, section in section.questions.map { _ in offset + 1 } }
        try db.insert(
            into: "survey_question",
            columns: ownerColumns + ["number", "section_number", "key", "text", "kind", "is_core", "at_most"],
            rows: zip(version.questions, sectionNumbers).enumerated().map { offset, pair in
                let (question, section) = pair
                return owner + [
                    .integer(Int64(offset + 1)), .integer(Int64(section)), .text(question.key.text), .text(question.text),
                    .text(question.kind.rawValue), .boolean(question.isCore), question.atMost.sqlValue,
                ]
            })
        for (offset, question) in version.questions.enumerated() {
            try db.insert(
                into: "survey_option",
                columns: ownerColumns + ["question_number", "number", "key", "label", "descriptor", "role"],
                rows: question.options.enumerated().map { number, option in
                    owner + [
                        .integer(Int64(offset + 1)), .integer(Int64(number + 1)), .text(option.key.text), .text(option.label),
                        option.descriptor.sqlValue, .text(option.role.rawValue),
                    ]
                })
        }
    }

    private func sections(of survey: Key, _ version: Int, in id: ProgrammeID) throws -> [SurveyVersion.Section] {
        let mine: SQL = "programme_id = \(id.number) AND survey_key = \(survey) AND version_number = \(version)"
        var options: [Int: [Question.Option]] = [:]
        for row in try db.query(
            "SELECT question_number, key, label, descriptor, role FROM survey_option WHERE \(mine) ORDER BY question_number, number"
        ) {
            let option = Question.Option(
                key: try row["key"], label: try row["label"], descriptor: try row["descriptor"],
                role: Category.Role(rawValue: try row["role"]) ?? .answer)
            options[try row["question_number"], default: []].append(option)
        }
        var questions: [Int: [Question]] = [:]
        for row in try db.query(
            """
            SELECT number, section_number, key, text, kind, is_core, at_most FROM survey_question WHERE \(mine) ORDER BY number
            """)
        {
            let question = Question(
                key: try row["key"], text: try row["text"], kind: Question.Kind(rawValue: try row["kind"]) ?? .text,
                isCore: try row["is_core"], atMost: try row["at_most"], options: options[try row["number"]] ?? [])
            questions[try row["section_number"], default: []].append(question)
        }
        return try db.query("SELECT number, key, title FROM survey_section WHERE \(mine) ORDER BY number").map { row in
            SurveyVersion.Section(key: try row["key"], title: try row["title"], questions: questions[try row["number"]] ?? [])
        }
    }
}
