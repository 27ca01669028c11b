import Foundation
import TestSupport
import Testing

/// The same content gives the same bytes, wherever and whenever the program runs. Time zones are written out, because a machine without
/// a table of zones takes a name for UTC.
struct SamenessTests {
    /// Every file of the small report, published by a process of its own with its own database.
    private func published(_ environment: [String: String]) throws -> [String: Data] {
        var program = try Program()
        program.environment = environment
        try program.pack()
        let helper = try program.helper()
        #expect(try program("load", "pack").code == 0)
        #expect(try program("publish", "small/summary", "--out", "out", "--weasyprint", helper).code == 0)
        return try program.files(below: "out")
    }

    @Test(arguments: [
        ["TZ": "<+1345>-13:45"], ["TZ": "<-09>9"], ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
        ["LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "TZ": "<+0545>-5:45"],
    ]) func `another database, time zone and language give the same bytes`(environment: [String: String]) throws {
        let first = try published(["TZ": "UTC", "LANG": "C"])

        #expect(first.count == 9)
        #expect(try published(environment) == first)
    }

    @Test func `a generated region is the same in another time zone and language`() throws {
        func generated(_ environment: [String: String]) throws -> [String: Data] {
            var program = try Program()
            program.environment = environment
            try program("generate", "--out", "generated", "--returns", "100", "--seed", "7")
            return try program.files(below: "generated")
        }

        #expect(try generated(["TZ": "UTC"]).count == 9)
        let elsewhere = try generated(["TZ": "<+1345>-13:45", "LC_ALL": "ar_EG.UTF-8"])
        #expect(try generated(["TZ": "UTC"]) == elsewhere)
    }

    @Test func `the demonstration run again changes nothing`() throws {
        let program = try Program()
        try program.pack()
        try FileManager.default.createDirectory(
            at: program.folder.url.appendingPathComponent("packs"), withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            at: program.folder.url.appendingPathComponent("pack"), to: program.folder.url.appendingPathComponent("packs/small"))
        let helper = try program.helper()

        let first = try program("demo", "--data", "demo", "--weasyprint", helper)
        let files = try program.files(below: "demo/reports")
        let second = try program("demo", "--data", "demo", "--weasyprint", helper)

        #expect([first.code, second.code] == [0, 0])
        #expect([first.errors, second.errors] == ["", ""])
        #expect(first.output.hasPrefix("small: 23 added, 0 updated, 0 unchanged\nSummary, version 1: 3 figures computed,"))
        #expect(second.output.hasPrefix("small: 0 added, 0 updated, 23 unchanged\nSummary, version 1: 3 figures computed,"))
        #expect(files.count == 9)
        #expect(try program.files(below: "demo/reports") == files)
    }

    @Test func `nothing moves on a pipe while long work is done`() throws {
        let program = try Program()
        try program("generate", "--out", "generated", "--returns", "20000", "--questions", "5")

        let run = try program("load", "generated")

        #expect(run.code == 0)
        #expect(run.errors == "")
    }

    @Test func `status is read by programs as JSON`() throws {
        let program = try Program()
        try program.pack()
        try program("load", "pack")
        try program("publish", "small/summary", "--out", "out", "--weasyprint", program.helper())
        try program.pack { try $0.replace("birch,attended", with: "birch,did-not-attend", in: "attendance.csv") }
        try program("load", "pack")

        let run = try program("report", "status", "small/summary", "--format", "json")

        #expect(run.code == 0)
        #expect(
            run.output == """
                {
                  "items" : [
                    {
                      "new" : "1 of 4, 1 to 2 as one is not recorded",
                      "old" : "2 of 4, 2 to 3 as one is not recorded",
                      "severity" : "S3",
                      "subject" : "figure\\/launch-attendance"
                    },
                    {
                      "new" : "Depends on what is missing",
                      "old" : "Supported",
                      "severity" : "S4",
                      "subject" : "claim\\/half-came"
                    }
                  ],
                  "version" : 1
                }

                """)
    }

    @Test func `the flag comes before the environment, and the environment before the default`() throws {
        var program = try Program()
        program.environment = ["THROUGHLINE_DATABASE": "sqlite:environment.sqlite"]
        try program.pack()

        try program("load", "pack")
        try program("load", "pack", "--database", "sqlite:flag.sqlite")

        let databases = try program.files(below: ".").keys.filter { $0.hasSuffix(".sqlite") }.sorted()
        #expect(databases == ["environment.sqlite", "flag.sqlite"])
    }
}
