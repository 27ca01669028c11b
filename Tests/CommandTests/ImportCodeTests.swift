import Foundation
import TestSupport
import Testing

/// What each import ends with, and what programs read from it: 0 done, 1 the content is at fault, 2 wrong usage or a file that cannot be
/// read to its end.
struct ImportCodeTests {
    /// An import of each kind: its arguments, a file that is right, the same with a fault, and where the fault is told.
    struct Kind: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let right: String
        let wrong: String
        let fault: String
        let subject: String
        var testDescription: String { arguments[0] }
    }

    private static let kinds = [
        Kind(
            arguments: ["attendance", "--event", "launch"], right: "organisation,outcome\nelm,yes\n",
            wrong: "organisation,outcome\nelm,yes\nellm,yes\n",
            fault:
                "file.csv:3:1: 'ellm' is not known as organisation, which takes 'Alder', 'Birch', 'Cedar', 'Elm' or 'Oak'; did you mean 'Elm'?",
            subject: "attendance of launch"),
        Kind(
            arguments: ["returns", "--wave", "inclusion/spring"], right: "organisation,vision\nalder,Not clear\n",
            wrong: "organisation,vision\nalder,Blurred\n",
            fault: "file.csv:2:2: 'Blurred' is not known as vision, which takes 'Very clear', 'Not clear' or 'I do not know'",
            subject: "returns of inclusion/spring"),
        Kind(
            arguments: ["feedback", "--event", "launch"], right: "timestamp,overall\n20/11/2025,Good\n",
            wrong: "timestamp,overall\n20/11/2025,Middling\n",
            fault: "file.csv:2:2: 'Middling' is not known as overall, which takes 'Good' or 'Poor'",
            subject: "feedback of feedback/launch"),
        Kind(
            arguments: ["actuals"], right: "measure,on,actual,met\nguide,2026-03-31,All have one,yes\n",
            wrong: "measure,on,actual,met\nguide,2026-02-31,All have one,yes\n",
            fault: "file.csv:2:2: '2026-02-31' is not a day of the calendar", subject: "actuals"),
        Kind(
            arguments: ["organisations"], right: "name,kind,type\nRowan,school,academy\n",
            wrong: "name,kind,type\nRowan,castle,academy\n",
            fault:
                "file.csv:2:2: 'castle' is not known as kind, which takes 'authority', 'school', 'trust', 'parent carer forum', 'health body' or 'other'",
            subject: "organisations"),
    ]

    private func program() throws -> Program {
        let program = try Program()
        try program.pack { pack in
            try pack.write(
                "surveys/feedback-1.yaml",
                """
                survey: feedback
                version: 1
                title: Feedback
                published_on: 2025-11-01
                sections:
                  - key: day
                    title: The day
                    questions:
                      - {key: overall, text: How was it?, kind: single, options: [Good, Poor]}

                """)
            try pack.write(
                "waves.yaml",
                pack.text("waves.yaml") + """
                      - {key: spring, survey: inclusion, version: 1, title: Spring, opens_on: 2026-05-01, closes_on: 2026-06-26, unit: authorities, anonymous: no}
                      - {key: launch, survey: feedback, version: 1, title: Launch, opens_on: 2025-11-19, closes_on: 2025-11-30, unit: people, event: launch}

                    """)
            try pack.write(
                "measures.yaml",
                pack.text("measures.yaml") + """
                      - {key: guide, number: 2, project: inclusion, title: Give every area a guide, target: Sent by March, due: 2026-03-31}

                    """)
        }
        try program("load", "pack")
        return program
    }

    @discardableResult
    private func take(_ kind: Kind, _ text: String, _ program: Program, _ more: String...) throws -> Program.Run {
        try program.folder.write("file.csv", text)
        return try program.run(
            ["import", kind.arguments[0], "file.csv", "--programme", "small", "--on", "2026-07-01"] + kind.arguments.dropFirst()
                + more)
    }

    private func json(_ run: Program.Run) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    private func outcomes(_ run: Program.Run) throws -> [String] {
        try #require(try json(run)["rows"] as? [[String: Any]]).compactMap { $0["outcome"] as? String }
    }

    @Test(arguments: kinds) func `0: what is right comes in, and is nothing new a second time`(kind: Kind) throws {
        let program = try program()

        let runs = [try take(kind, kind.right, program), try take(kind, kind.right, program)]

        #expect(runs.map(\.code) == [0, 0])
        #expect(runs.map(\.errors) == ["", ""])
        let lines = runs.map { $0.output.split(separator: "\n").map(String.init) }
        #expect(lines[0].first == "Import small/1: \(kind.subject) from file.csv, 1 new, 0 changed, 0 unchanged and 0 refused")
        #expect(lines[0].last == "  take it back with: throughline import undo small/1")
        #expect(
            lines[1].first
                == "Nothing to import: it all stands already: \(kind.subject) from file.csv, 0 new, 0 changed, 1 unchanged and 0 refused"
        )
    }

    @Test(arguments: kinds) func `0 and JSON: a dry run tells each row, an import its name`(kind: Kind) throws {
        let program = try program()

        let dry = try take(kind, kind.right, program, "--dry-run", "--format", "json")
        let wet = try take(kind, kind.right, program, "--format", "json")

        #expect([dry.code, wet.code] == [0, 0])
        #expect(try outcomes(dry) == ["new"])
        #expect(try outcomes(wet) == [])
        let summaries = try [dry, wet].map { try #require(try json($0)["summary"] as? [String: Any]) }
        #expect(summaries.map { $0["id"] as? String } == [nil, "small/1"])
        #expect(summaries.map { $0["isDryRun"] as? Bool } == [true, false])
        #expect(summaries.map { ($0["counts"] as? [String: Int])?["new"] } == [1, 1])
        #expect(summaries.map { $0["kind"] as? String } == [kind.arguments[0], kind.arguments[0]])
    }

    @Test(arguments: kinds) func `1: a row at fault is told at its place, and nothing is changed`(kind: Kind) throws {
        let program = try program()

        let run = try take(kind, kind.wrong, program)
        let dry = try take(kind, kind.wrong, program, "--dry-run", "--format", "json")
        let list = try program("import", "list")

        #expect(run.code == 1)
        #expect(run.output == "")
        #expect(run.errors == "\(kind.fault)\n1 fault; nothing was changed\n")
        #expect(dry.code == 1)
        #expect(dry.errors == "")
        #expect(try outcomes(dry).last == "refused")
        let rows = try #require(try json(dry)["rows"] as? [[String: Any]])
        #expect(rows.last?["reasons"] as? [String] == [kind.fault])
        #expect([list.code == 0, list.output == "Nothing has been imported\n"] == [true, true])
    }

    @Test(arguments: kinds) func `1: a column that nothing is known of`(kind: Kind) throws {
        let program = try program()
        let text = kind.right.replacing(/\n/, with: ",x\n").replacing(/^([^\n]*),x\n/) { "\($0.1),Lunch\n" }

        let run = try take(kind, text, program)
        let dry = try take(kind, text, program, "--dry-run")

        #expect([run.code, dry.code] == [1, 1])
        #expect(
            run.errors.hasSuffix(": column 'Lunch' is not known; map it to a field, or to 'ignore'\n1 fault; nothing was changed\n")
        )
    }

    @Test(arguments: kinds) func `2: a file that is missing, is no spreadsheet, or cannot be read to its end`(kind: Kind) throws {
        let program = try program()
        let ended = "the cell that begins with this quote has no closing quote; reading ended here, and nothing below was judged"

        let broken = try take(kind, kind.right + "\"elm,\n", program)
        let dry = try take(kind, kind.right + "\"elm,\n", program, "--dry-run", "--format", "json")
        try program.folder.write("file.xlsx", kind.right)
        let others = try ["nowhere.csv", "file.xlsx"].map { name in
            try program.run(["import", kind.arguments[0], name, "--programme", "small"] + kind.arguments.dropFirst())
        }

        #expect([broken.code, dry.code] == [2, 2])
        #expect(broken.output == "")
        #expect(broken.errors == "file.csv:3:1: \(ended)\n1 fault; nothing was changed\n")
        #expect(try outcomes(dry) == ["new", "refused"])
        #expect(others.map(\.code) == [2, 2])
        #expect(
            others.map(\.errors) == [
                "nowhere.csv: cannot be opened\n",
                "file.xlsx: the name ends with .xlsx, but the file is text; name it .csv, or save it again as XLSX\n",
            ])
    }

    @Test func `an import is listed, undone once, and listed as undone`() throws {
        let program = try program()
        try take(Self.kinds[0], Self.kinds[0].right, program)

        let listed = try program("import", "list")
        let undone = try program("import", "undo", "small/1", "--on", "2026-07-02")
        let again = try program("import", "undo", "small/1", "--on", "2026-07-03")
        let list = try program("import", "list", "--format", "json")

        #expect([listed.code, undone.code, again.code, list.code] == [0, 0, 1, 0])
        #expect(
            listed.output == "small/1  2026-07-01  attendance of launch from file.csv: 1 new, 0 changed (Command line)\n")
        #expect(undone.output == "Import small/1 is undone: 1 record as before\n")
        #expect(again.output == "")
        #expect(again.errors == "import small/1 was undone on 2 July 2026\n")
        let imports = try #require(try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
        #expect(imports.map { $0["id"] as? String } == ["small/1"])
        #expect(imports.map { ($0["import"] as? [String: Any])?["undoneOn"] as? String } == ["2026-07-02"])
    }

    @Test func `a meeting log becomes a review once; a review that is there is not written over`() throws {
        let program = try program()
        try program.folder.write("log.csv", "Name,Duration\nAlder,40m\n")
        let arguments = [
            "import", "meeting-log", "log.csv", "--programme", "small", "--event", "launch", "--minimum-minutes", "30", "--review",
            "review.csv",
        ]

        let runs = [try program.run(arguments), try program.run(arguments)]

        #expect(runs.map(\.code) == [0, 2])
        #expect(runs[0].output.hasPrefix("1 person in review.csv: 1 with a proposed organisation, 0 under 30 minutes\n"))
        #expect(runs[1].output == "")
        #expect(runs[1].errors == "review.csv: is there already, perhaps with decisions; give another name\n")
    }

    @Test func `2: a table of more rows than a sheet can hold`() throws {
        let program = try program()
        let text = "organisation,outcome\nelm,yes\n" + String(repeating: ",\n", count: 1_048_576) + "alder,yes\n"

        let run = try take(Self.kinds[0], text, program)

        #expect(run.code == 2)
        #expect(
            run.errors
                == "file.csv:1048579: sheet 'file' has more than 1,048,576 rows; reading ended here, and nothing below was judged\n1 fault; nothing was changed\n"
        )
    }

    @Test(arguments: [
        ["attendance", "file.csv"], ["attendance", "--programme", "small"], ["attendance", "file.csv", "--programme", "smal"],
        ["attendance", "file.csv", "--programme", "small", "--event", "lunch"],
        ["attendance", "file.csv", "--programme", "small", "--recorded-on", "1 July"],
        ["returns", "file.csv", "--programme", "small"],
        ["returns", "file.csv", "--programme", "small", "--wave", "inclusion/summer"],
        ["feedback", "file.csv", "--programme", "small"],
        ["actuals", "file.csv", "--programme", "small", "--dates", "year-first"],
        ["organisations", "file.csv", "--programme", "small", "--format", "xml"],
        ["organisations", "file.csv", "--programme", "small", "--mapping", "nowhere.yaml"], ["undo"], ["undo", "small/9"],
        ["list", "--format", "xml"], ["list", "--programme", "smal"],
        ["meeting-log", "nowhere.csv", "--programme", "small", "--event", "launch", "--minimum-minutes", "9", "--review", "r.csv"],
        ["meeting-log", "file.csv", "--programme", "small", "--event", "launch", "--review", "r.csv"], ["attendence", "file.csv"],
    ]) func `2: wrong usage, and nothing on standard output`(arguments: [String]) throws {
        let program = try program()
        try program.folder.write("file.csv", "organisation\nelm\n")

        let run = try program.run(["import"] + arguments)

        #expect(run.code == 2)
        #expect(run.output == "")
        #expect(run.errors != "")
    }
}
