import Database
import Values

extension Stores {
    var surveyReturns: SurveyReturnStore { SurveyReturnStore(db: db) }
}

/// Returns and their answers, written and read in bulk: memory does not grow with their number.
struct SurveyReturnStore {
    let db: any Connection

    /// What a dataset needs of a return.
    struct Header {
        let number: Int
        let organisation: Key
    }

    func count(inWave wave: Int, of id: ProgrammeID) throws -> Int {
        try db.query(
            "SELECT COUNT(*) AS count FROM survey_return WHERE programme_id = \(id.number) AND wave_number = \(wave)")[0]["count"]
    }

    func removeAll(inWave wave: Int, of id: ProgrammeID) throws {
        let mine: SQL = "programme_id = \(id.number) AND wave_number = \(wave)"
        try db.execute("DELETE FROM survey_answer WHERE \(mine)")
        try db.execute("DELETE FROM survey_return WHERE \(mine)")
    }

    /// The highest number of a return; 0 where there is none.
    func last(inWave wave: Int, of id: ProgrammeID) throws -> Int {
        try db.query(
            """
            SELECT COALESCE(MAX(number), 0) AS last FROM survey_return
            WHERE programme_id = \(id.number) AND wave_number = \(wave)
            """)[0]["last"]
    }

    func remove(_ number: Int, inWave wave: Int, of id: ProgrammeID) throws {
        let mine: SQL = "programme_id = \(id.number) AND wave_number = \(wave)"
        try db.execute("DELETE FROM survey_answer WHERE \(mine) AND return_number = \(number)")
        try db.execute("DELETE FROM survey_return WHERE \(mine) AND number = \(number)")
    }

    func removeAll(from first: Int, inWave wave: Int, of id: ProgrammeID) throws {
        let mine: SQL = "programme_id = \(id.number) AND wave_number = \(wave)"
        try db.execute("DELETE FROM survey_answer WHERE \(mine) AND return_number >= \(first)")
        try db.execute("DELETE FROM survey_return WHERE \(mine) AND number >= \(first)")
    }

    /// Writes a batch of returns, numbered from `first`.
    func append(_ returns: [SurveyReturn], numberedFrom first: Int, inWave wave: Int, of id: ProgrammeID) throws {
        try db.insert(
            into: "survey_return", columns: ["programme_id", "wave_number", "number", "organisation_key", "returned_on"]
        ) { writer in
            for (offset, one) in returns.enumerated() {
                try writer.bind(id.number)
                try writer.bind(wave)
                try writer.bind(first + offset)
                if let organisation = one.organisation { try writer.bind(organisation.text) } else { try writer.bindNull() }
                try writer.bind(one.returnedOn.description)
                try writer.row()
            }
        }
        try db.insert(
            into: "survey_answer",
            columns: [
                "programme_id", "wave_number", "question_number", "return_number", "row_number", "option_number", "number", "text",
            ]
        ) { writer in
            for (offset, answer) in Self.answersByQuestion(returns).joined() {
                try writer.bind(id.number)
                try writer.bind(wave)
                try writer.bind(answer.question)
                try writer.bind(first + offset)
                try writer.bind(Int64(0))
                try writer.bind(answer.option)
                if let number = answer.number { try writer.bind(number) } else { try writer.bindNull() }
                if let text = answer.text { try writer.bind(text) } else { try writer.bindNull() }
                try writer.row()
            }
        }
    }

    /// The answers of a batch in the order in which the table stands, so that its rows land side by side.
    private static func answersByQuestion(_ returns: [SurveyReturn]) -> [[(offset: Int, answer: SurveyReturn.Answer)]] {
        var questions: [[(offset: Int, answer: SurveyReturn.Answer)]] = []
        for (offset, one) in returns.enumerated() {
            for answer in one.answers {
                while questions.count <= answer.question { questions.append([]) }
                questions[answer.question].append((offset, answer))
            }
        }
        return questions
    }

    /// Every return of a named authority that had come by the day, in order of number.
    func headers(inWave wave: Int, by day: Day, of id: ProgrammeID) throws -> [Header] {
        var headers: [Header] = []
        try db.forEach(
            """
            SELECT number, organisation_key FROM survey_return
            WHERE programme_id = \(id.number) AND wave_number = \(wave) AND returned_on <= \(day)
                AND organisation_key IS NOT NULL
            ORDER BY number
            """
        ) { headers.append(Header(number: try $0[0], organisation: try $0[1])) }
        return headers
    }

    /// The numbers of the returns that had come by the day, in order.
    func numbers(inWave wave: Int, by day: Day, of id: ProgrammeID, _ body: (Int) -> Void) throws {
        try db.forEachNumbers(
            """
            SELECT number FROM survey_return
            WHERE programme_id = \(id.number) AND wave_number = \(wave) AND returned_on <= \(day) ORDER BY number
            """
        ) { body(Int($0[0])) }
    }

    /// Every answer to a question: return, option chosen, and number, 0 where it has none.
    func answers(
        toQuestion question: Int, inWave wave: Int, of id: ProgrammeID,
        _ body: (_ return: Int, _ option: Int, _ number: Int64) -> Void
    ) throws {
        try db.forEachNumbers(
            """
            SELECT return_number, option_number, number FROM survey_answer
            WHERE programme_id = \(id.number) AND wave_number = \(wave) AND question_number = \(question)
            ORDER BY return_number, row_number, option_number
            """
        ) { body(Int($0[0]), Int($0[1]), $0[2]) }
    }

    /// Every return of a wave with its answers, by number: for waves of authorities, which are few.
    func all(inWave wave: Int, of id: ProgrammeID) throws -> [Int: SurveyReturn] {
        var answers: [Int: [SurveyReturn.Answer]] = [:]
        try forEachAnswer(inWave: wave, from: 1, of: id) { number, answer in answers[number, default: []].append(answer) }
        let rows = try db.query(
            """
            SELECT number, organisation_key, returned_on FROM survey_return
            WHERE programme_id = \(id.number) AND wave_number = \(wave) ORDER BY number
            """)
        return Dictionary(
            uniqueKeysWithValues: try rows.map { row in
                let number: Int = try row["number"]
                return (
                    number,
                    SurveyReturn(
                        organisation: try row["organisation_key"], returnedOn: try row["returned_on"],
                        answers: answers[number] ?? [])
                )
            })
    }

    /// What each return of a wave says, from a number on, in order of number.
    func digests(inWave wave: Int, from first: Int = 1, of id: ProgrammeID) throws -> [SurveyDigest] {
        var digests: [SurveyDigest] = []
        var numbers: [Int] = []
        let count = try count(inWave: wave, of: id)
        digests.reserveCapacity(count)
        numbers.reserveCapacity(count)
        try db.forEach(
            """
            SELECT number, returned_on FROM survey_return
            WHERE programme_id = \(id.number) AND wave_number = \(wave) AND number >= \(first) ORDER BY number
            """
        ) { row in
            numbers.append(try row[0])
            digests.append(SurveyDigest(day: try row[1]))
        }
        // Answers come question by question, each time in order of return, so one walk along the numbers serves each question.
        var position = 0
        try forEachAnswer(inWave: wave, from: first, of: id) { number, answer in
            if position == numbers.count || numbers[position] > number { position = 0 }
            while position < numbers.count, numbers[position] < number { position += 1 }
            if position < numbers.count { digests[position].add(SurveyDigest(answer)) }
        }
        return digests
    }

    private func forEachAnswer(
        inWave wave: Int, from first: Int, of id: ProgrammeID, _ body: (_ return: Int, SurveyReturn.Answer) -> Void
    ) throws {
        try db.forEach(
            """
            SELECT return_number, question_number, option_number, number, text FROM survey_answer
            WHERE programme_id = \(id.number) AND wave_number = \(wave) AND return_number >= \(first)
            ORDER BY question_number, return_number, option_number
            """
        ) { row in
            body(
                try row[0],
                SurveyReturn.Answer(question: try row[1], option: try row[2], number: try row[3], text: try row[4]))
        }
    }
}
