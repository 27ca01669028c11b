import Database
import Foundation
import TestSupport
import Testing

/// What each command ends with: 0 done, 1 the content is at fault, 2 wrong usage or unreadable input, 3 the system failed.
struct ExitCodeTests {
    @Test func `0: each command that does its work, its result on standard output and nothing on standard error`() throws {
        let program = try Program()
        try program.pack()
        let helper = try program.helper()

        let runs = [
            try program("load", "pack"),
            try program("publish", "small/summary", "--out", "out", "--weasyprint", helper),
            try program("report", "status", "small/summary"),
            try program("export", "--out", "everything"),
            try program("generate", "--out", "generated", "--returns", "10"),
            try program("load", "generated"),
            try program("--help"),
        ]

        #expect(runs.map(\.code) == [0, 0, 0, 0, 0, 0, 0])
        #expect(runs.map(\.errors) == ["", "", "", "", "", "", ""])
        #expect(
            runs.prefix(3).map(\.output) == [
                "23 added, 0 updated, 0 unchanged\n",
                "Summary, version 1: 3 figures computed, 1 claim tested, 0 findings, 9 files written to out\n",
                "small/summary, version 1: the evidence is as it was\n",
            ])
    }

    @Test func `1: a pack with faults, each printed, and no database is changed`() throws {
        let program = try Program()
        try program.pack()
        try program("load", "pack")
        try program("export", "--out", "before")
        try program.pack { pack in
            try pack.replace("alder,attended", with: "alder,atended", in: "attendance.csv")
            try pack.replace("variable: vision,", with: "variable: visoin,", in: "figures.yaml")
        }

        let run = try program("load", "pack")

        #expect(run.code == 1)
        #expect(run.output == "")
        #expect(
            run.errors == """
                attendance.csv:2:14: 'atended' should be attended or did-not-attend; did you mean 'attended'?
                figures.yaml:3:5: unknown question 'visoin' of 'survey/inclusion/baseline'; did you mean 'vision'?
                2 faults; nothing was changed

                """)
        try program("export", "--out", "after")
        #expect(try program.files(below: "after") == program.files(below: "before"))
        #expect(try program.files(below: "after").count > 20)
    }

    @Test func `1: a claim that is not supported, and no file; 0 and every file for its draft`() throws {
        let program = try Program()
        try program.pack { pack in
            try pack.replace("{{figure rating}}", with: "{{claim vision-most}}Most do{{/claim}}.", in: "reports/summary.md")
        }
        try program("load", "pack")
        let helper = try program.helper()

        let run = try program("publish", "small/summary", "--out", "out", "--weasyprint", helper)
        let draft = try program("publish", "small/summary", "--out", "draft", "--draft", "--weasyprint", helper)

        #expect(run.code == 1)
        #expect(run.output == "")
        #expect(run.errors.hasSuffix("[claim/vision-most]\n1 finding stops publication; nothing was published\n"))
        #expect(try program.files(below: "out") == [:])
        #expect(draft.code == 0)
        #expect(try program.files(below: "draft").count == 9)
    }

    @Test func `1: a report that changed and gives no reason`() throws {
        let program = try Program()
        try program.pack()
        try program("load", "pack")
        let helper = try program.helper()
        try program("publish", "small/summary", "--out", "out", "--weasyprint", helper)
        let first = try program.files(below: "out")
        try program.pack { try $0.replace("cedar,did-not-attend", with: "cedar,attended", in: "attendance.csv") }
        try program("load", "pack")

        let run = try program("publish", "small/summary", "--out", "out", "--weasyprint", helper)

        #expect(run.code == 1)
        #expect(
            run.errors == """
                launch-attendance: 2 of 4, 2 to 3 as one is not recorded → 3 of 4, 3 to 4 as one is not recorded
                the report differs from version 1: say why with --revision or --correction

                """)
        #expect(try program.files(below: "out") == first)
        #expect(try program("report", "status", "small/summary").code == 0)
    }

    @Test(arguments: [
        ["load"], ["load", "nowhere"], ["lode", "pack"], ["load", "pack", "--max-rows", "many"],
        ["publish", "small/sumary", "--out", "out"], ["publish", "small/summary"],
        ["publish", "small/summary", "--out", "out", "--revision", "a", "--correction", "b"],
        ["publish", "small/summary", "--out", "out", "--draft", "--revision", "a"],
        ["report", "status", "other/summary"], ["report", "status", "small/summary", "--as-of", "31/03/2026"],
        ["report", "status", "small/summary", "--format", "xml"],
        ["export", "--out", "everything", "--database", "letter.txt"],
        ["export", "--out", "everything", "--database", "sqlite:pack/pack.yaml"],
        ["export", "--out", "everything", "--database", "sqlite:nowhere/region.sqlite"],
        ["generate", "--out", "generated", "--authorities", "0"], ["generate", "--out", "generated", "--seed", "-1"],
        ["demo", "--packs", "nowhere"],
    ]) func `2: wrong usage, and input that cannot be read`(arguments: [String]) throws {
        let program = try Program()
        try program.pack()
        try program("load", "pack")

        let run = try program.run(arguments)

        #expect(run.code == 2)
        #expect(run.output == "")
        #expect(run.errors != "")
    }

    @Test(arguments: [
        ["publish", "small/summary", "--out", "out"], ["report", "status", "small/summary"], ["export", "--out", "out"],
    ]) func `2: a database that is not there, and none is made`(arguments: [String]) throws {
        let program = try Program()

        let run = try program.run(arguments)

        #expect(run.code == 2)
        #expect(run.errors == "there is no database \(program.folder.url.path)/throughline.sqlite\n")
        #expect(try program.files(below: ".").keys.sorted() == ["errors", "output"])
    }

    @Test func `3: no PDF helper, and no file is written`() throws {
        let program = try Program()
        try program.pack()
        try program("load", "pack")

        let run = try program("publish", "small/summary", "--out", "out", "--weasyprint", "nowhere/weasyprint")

        #expect(run.code == 3)
        #expect(run.output == "")
        #expect(
            run.errors
                == "a PDF needs WeasyPrint 70.0, which is not at \(program.folder.url.path)/nowhere/weasyprint; run 'make setup', or set THROUGHLINE_WEASYPRINT to its path\n"
        )
        #expect(try program.files(below: "out") == [:])
    }

    @Test func `3: doctor finds something missing, says what mends it, and makes no database`() throws {
        let program = try Program()

        let run = try program("doctor", "--weasyprint", "nowhere/weasyprint")

        #expect(run.code == 3)
        #expect(
            run.output.hasPrefix(
                "missing PDF helper: WeasyPrint 70.0 is not at \(program.folder.url.path)/nowhere/weasyprint\n        mend it with: make setup\n"
            ))
        #expect(run.output.contains("well    Database: sqlite:throughline.sqlite, none yet; the first load makes it\n"))
        #expect(try program.files(below: ".").keys.sorted() == ["errors", "output"])
    }

    @Test func `3: a folder that cannot be written`() throws {
        let program = try Program()
        try program.pack()
        try program("load", "pack")
        try program.folder.write("file", "")

        let run = try program("export", "--out", "file/everything")

        #expect(run.code == 3)
        #expect(run.output == "")
        #expect(run.errors != "")
    }

    @Test func `3: a database of another schema is refused, and left`() throws {
        let program = try Program()
        try program.pack()
        try program("load", "pack")
        let path = program.folder.url.appendingPathComponent("throughline.sqlite").path
        let database = try Database.open(.sqlite(path: path), creating: false)
        try database.write { try $0.execute("UPDATE schema_migration SET sha256 = 'other' WHERE name = '0003-evidence'") }
        try database.close()

        let run = try program("load", "pack")

        #expect(run.code == 3)
        #expect(run.errors == "the migration 0003-evidence was edited after it had been applied\n")
    }
}
