import TestSupport
import Testing
import Values

@testable import Throughline

/// What hostile and careless files are told.
struct ImportFaultTests {
    private func faults(_ text: String, _ change: (inout ImportRequest) -> Void = { _ in }) throws -> [String] {
        try ImportPack.region().faultsOfTaking(.feedback, text) {
            $0.event = "launch"
            change(&$0)
        }
    }

    @Test func `a formula in a coded column is a fault, and in free text it is text`() throws {
        #expect(
            try faults("overall,length\n=1+3,Just right\n4,@SUM(A1)\n") == [
                "file.csv:2:1: '=1+3' is a formula; 'overall' takes its result, written out",
                "file.csv:3:2: '@SUM(A1)' is a formula; 'length' takes its result, written out",
            ])
        let region = try ImportPack.region()
        try region.take(.feedback, "overall,more\n4,=HYPERLINK(1)\n") { $0.event = "launch" }
        #expect(try region.answers("feedback/launch").first?["more"] == "=HYPERLINK(1)")
    }

    private static let open =
        "the cell that begins with this quote has no closing quote; reading ended here, and nothing below was judged"

    @Test func `a zero byte is told with its place, and so is what is wrong above and below it`() throws {
        #expect(
            try faults("overall,more\nseven,x\n4,a\u{0}b\n5,\"c\nd\u{0}\"\neight,x\n") == [
                "file.csv:2:1: 'seven' is not known as overall, which takes '1', '2', '3', '4' or '5'",
                "file.csv:3:4: the file holds a zero byte and is not UTF-8 text; save it as CSV in UTF-8",
                "file.csv:5:2: the file holds a zero byte and is not UTF-8 text; save it as CSV in UTF-8",
                "file.csv:6:1: 'eight' is not known as overall, which takes '1', '2', '3', '4' or '5'",
            ])
    }

    @Test func `a quote that is never closed ends the reading, which is said after what was found until then`() throws {
        #expect(
            try faults("overall,more\nseven,x\n4,\"open\neight,x\n") == [
                "file.csv:2:1: 'seven' is not known as overall, which takes '1', '2', '3', '4' or '5'",
                "file.csv:3:3: \(Self.open)",
            ])
    }

    @Test func `however many faults there are, the one that ended the reading is told`() throws {
        let lines = try faults("overall,more\n\(String(repeating: "7,x\n", count: 300))4,\"open\n")

        #expect(lines.count == 202)
        #expect(Array(lines.suffix(2)) == ["file.csv: and 101 more faults like these", "file.csv:302:3: \(Self.open)"])
    }

    @Test func `a file that cannot be read to its end leaves nothing, even where refused rows may be left out`() throws {
        #expect(
            try faults("overall,more\n4,first\n4,\"a\n4,last\n") { $0.skipsRefused = true } == ["file.csv:3:3: \(Self.open)"])
    }

    @Test func `a row with a zero byte is left out where refused rows may be, and the rest comes in`() throws {
        let region = try ImportPack.region()

        let (summary, rows) = try region.take(.feedback, "overall,more\n4,first\n4,a\u{0}b\n4,last\n") {
            $0.event = "launch"
            $0.skipsRefused = true
        }

        #expect(region.counts(summary) == [2, 0, 0, 1, 0])
        #expect(rows.map(\.line) == [2, 3, 4])
    }

    @Test func `a huge cell is refused by its size`() throws {
        #expect(
            try faults("overall,more\n\(String(repeating: "4", count: 5000)),x\n4,\(String(repeating: "x", count: 100_001))\n") == [
                "file.csv:2:1: the cell holds 5,000 bytes; 4,000 are taken here",
                "file.csv:3:2: the cell holds 100,001 bytes; 100,000 are taken here",
            ])
    }

    @Test func `a cell beside the named columns is not lost`() throws {
        #expect(try faults("overall,length,\n4,Just right,7\n") == ["file.csv:2:3: this cell stands in a column without a name"])
    }

    @Test func `options that can be read in two ways are refused`() throws {
        let region = try ImportPack.region()
        try region.take(.feedback, "overall,valued\n4,\"Tables, and talk at them\"\n") { $0.event = "launch" }
        #expect(try region.answers("feedback/launch").first?["valued"] == "tables-and-talk-at-them")

        #expect(
            try faults("overall,valued\n4,\"Speakers, Lunch, Talk\"\n") == [
                "file.csv:2:2: 'Lunch' is not known as valued, which takes 'Speakers', 'Tables, and talk at them', 'Talk', 'Case studies – schools’ own' or 'Something else'"
            ])
        let choices = [
            ImportChoice(key: "a", labels: ["Health"]), ImportChoice(key: "b", labels: ["Care"]),
            ImportChoice(key: "c", labels: ["Health, care"]),
        ]
        #expect(JoinedChoices(choices).read("Health, Care") == .ambiguous(["c"], ["a", "b"]))
        #expect(JoinedChoices(choices).read("Care, Health") == .keys(["a", "b"]))
    }

    @Test func `many options that share their words end quickly`() {
        let choices = (1...60).map {
            ImportChoice(key: "k\($0)", labels: [Array(repeating: "a", count: $0).joined(separator: ", ")])
        }

        let text = Array(repeating: "a", count: 400).joined(separator: ", ")

        #expect(JoinedChoices(choices).read(text + ", b") == .unknown("b"))
    }

    @Test func `more returns than were invited are refused`() throws {
        let rows = (0..<41).map { "\($0 % 5 + 1),row \($0)\n" }.joined()

        #expect(
            try faults("overall,more\n" + rows) == [
                "file.csv: 41 returns with those there are, but only 40 were invited to 'feedback/launch'"
            ])
    }

    @Test func `two columns for one question are a fault`() throws {
        #expect(
            try faults("overall,\"Overall, how was it?\"\n4,5\n") == [
                "file.csv:1:2: column 'Overall, how was it?' is a second one for overall"
            ])
    }

    @Test func `waves that cannot take a file say why`() throws {
        let region = try ImportPack.region()

        #expect(
            try region.faultsOfTaking(.feedback, "overall\n4\n") { $0.wave = "inclusion/baseline" } == [
                "inclusion/baseline: authorities answer this wave: import it as returns"
            ])
        #expect(
            try region.faultsOfTaking(.returns, "overall\n4\n") { $0.wave = "inclusion/basline" } == [
                "inclusion/basline: there is no such wave; say survey/wave; did you mean 'inclusion/baseline'?"
            ])
    }

    @Test func `a wave that authorities answer anonymously takes no file, and says what to do`() throws {
        let folder = try ImportPack.write()
        try folder.append(
            """
              - {key: candid, survey: inclusion, version: 1, title: Candid, opens_on: 2026-05-01, closes_on: 2026-06-26, unit: authorities, anonymous: yes}

            """, to: "waves.yaml")

        let message =
            "authorities answer this wave anonymously, and a file that says who returned and what was said would join the two; give the wave 'returns' without names and a 'register' in the pack, and load it"
        #expect(
            try Region.loaded(folder).faultsOfTaking(.returns, "organisation,vision\nalder,Not clear\n") {
                $0.wave = "inclusion/candid"
            } == ["inclusion/candid: \(message)"])
    }

    @Test(arguments: [
        ("20/11/2025", "2025-11-20"), ("3/4/2026 09:12:44", "2026-04-03"), ("20.11.2025", "2025-11-20"),
        ("20 Nov 2025, 10:00", "2025-11-20"), ("20th November 2025", "2025-11-20"), ("Nov 20, 2025", "2025-11-20"),
        ("2025-11-20T09:30:00Z", "2025-11-20"), ("2025-11-20 09:30", "2025-11-20"), ("25/11/25", "2025-11-25"),
        ("11/11/25", "2025-11-11"),
    ])
    func `days are read day first, and times dropped`(text: String, expected: String) {
        #expect(ImportDates(order: nil).read(text) == .success(day(expected)))
    }

    @Test(arguments: [
        ("11/20/2025", "'11/20/2025' is written month first; say --dates month-first if the whole file is"),
        ("3/4/26 10:02", "'3/4/26 10:02' could be day first or month first; say which with --dates"),
        ("31/02/2026", "'31/02/2026' is not a day of the calendar"), ("45233", "'45233' should be a day"),
        ("last week", "'last week' should be a day"), ("30/30/2026", "'30/30/2026' is not a day of the calendar"),
    ])
    func `days that are impossible or could be two are refused`(text: String, message: String) {
        #expect(ImportDates(order: nil).read(text) == .failure(ImportProblem(message)))
    }

    @Test func `one day written month first refuses the file, even where refused rows may be left out`() throws {
        let text = "overall,Timestamp\n4,11/12/2025\n4,11/20/2025\n"

        #expect(
            try faults(text) { $0.skipsRefused = true } == [
                "file.csv:3:2: '11/20/2025' is written month first; say --dates month-first if the whole file is"
            ])
        let region = try ImportPack.region()
        try region.take(.feedback, text) {
            $0.event = "launch"
            $0.dates = "month-first"
        }
        #expect(try region.answers("feedback/launch").compactMap { $0["returned_on"] }.sorted() == ["2025-11-12", "2025-11-20"])
    }
}
