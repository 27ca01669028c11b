import TestSupport
import Testing
import Values

@testable import Throughline

/// Each form program writes the same three replies in a shape of its own.
struct FormShapeTests {
    @Test func `Microsoft Forms`() throws {
        let region = try ImportPack.region()
        let text = """
            \u{FEFF}ID,Start time,Completion time,Email,Name,"Overall,
            how was it?",How was the length?,What did you value most?,Would you like to say more?
            1,20/11/2025 09:12:44,20/11/2025 09:15:10,anonymous,,4,Just right,"Speakers;Tables, and talk at them;",More of this
            2,21/11/2025 10:12:44,21/11/2025 10:15:10,anonymous,,5,Too short,Something else;,
            3,,21/11/2025 10:20:00,anonymous,,,,,

            """.replacing("\n", with: "\r\n")

        let (summary, _) = try region.take(.feedback, text, named: "forms.csv") { $0.event = "launch" }

        #expect(region.counts(summary) == [3, 0, 0, 0, 0])
        #expect(summary.personal == ["Email", "Name"])
        #expect(summary.technical == ["ID", "Start time"])
        #expect(
            try region.answers("feedback/launch").sorted { ($0["returned_on"]!, $0.count) < ($1["returned_on"]!, $1.count) } == [
                [
                    "returned_on": "2025-11-20", "overall": "4", "length": "just-right",
                    "valued": "speakers;tables-and-talk-at-them",
                    "more": "More of this",
                ], ["returned_on": "2025-11-21"],
                ["returned_on": "2025-11-21", "overall": "5", "length": "too-short", "valued": "something-else"],
            ])
    }

    @Test func `Google Forms`() throws {
        let region = try ImportPack.region()
        let text = """
            Timestamp,Email Address,"Overall, how was it?",How was the length?,What did you value most?
            20/11/2025 09:15:10,,4,Just right,"Speakers, Tables, and talk at them"
            21/11/2025 10:15:10,,5,Too short,"Case studies - schools' own, Something else"

            """

        let (summary, _) = try region.take(.feedback, text) { $0.event = "launch" }

        #expect(summary.personal == ["Email Address"])
        #expect(
            try region.answers("feedback/launch").compactMap { $0["valued"] }.sorted()
                == [
                    "case-studies-schools-own;something-else", "speakers;tables-and-talk-at-them",
                ].sorted())
    }

    @Test func `SurveyMonkey, with two header rows and a column for each option`() throws {
        let region = try ImportPack.region()
        let text = """
            Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,"Overall, how was it?",What did you value most?,,,,,Would you like to say more?
            ,,,,,,,Response,Speakers,"Tables, and talk at them",Talk,Case studies – schools’ own,Something else,Open-Ended Response
            118,44,2025-11-20 09:10,2025-11-20 09:15,192.0.2.7,,,4,Speakers,,Talk,,,
            119,44,2025-11-21 09:10,2025-11-21 09:15,192.0.2.8,,,3,,,,,Something else,Thank you

            """

        let (summary, _) = try region.take(.feedback, text) { $0.event = "launch" }

        #expect(region.counts(summary) == [2, 0, 0, 0, 0])
        #expect(summary.personal == ["IP Address", "Email Address", "First Name"])
        #expect(
            try region.answers("feedback/launch").sorted { $0["overall"]! > $1["overall"]! } == [
                ["returned_on": "2025-11-20", "overall": "4", "valued": "speakers;talk"],
                ["returned_on": "2025-11-21", "overall": "3", "valued": "something-else", "more": "Thank you"],
            ])
    }

    @Test func `SmartSurvey, with numbered questions and marks in the options' columns`() throws {
        let region = try ImportPack.region()
        let text = """
            UserID,UserNo,Name,Email,IP Address,Unique ID,Started,Ended,"1. Overall, how was it?",2. What did you value most? - Speakers,"2. What did you value most? - Tables, and talk at them",2. What did you value most? - Talk
            70,1,,,192.0.2.7,x1,20 Nov 2025 09:10,20 Nov 2025 09:15,4,1,0,1
            71,2,,,192.0.2.8,x2,21 Nov 2025 09:10,21 Nov 2025 09:15,2,0,1,0

            """

        let (summary, _) = try region.take(.feedback, text) {
            $0.event = "launch"
            $0.mapping.columns = ["UserID": "ignore"]
        }

        #expect(summary.ignored == ["UserID"])
        #expect(
            try region.answers("feedback/launch").sorted { $0["overall"]! > $1["overall"]! } == [
                ["returned_on": "2025-11-20", "overall": "4", "valued": "speakers;talk"],
                ["returned_on": "2025-11-21", "overall": "2", "valued": "tables-and-talk-at-them"],
            ])
    }

    @Test func `a column for each statement, in the brackets of its group`() throws {
        let region = try ImportPack.region()

        try region.take(
            .returns,
            "Your local authority,Thinking about leaders [How clear is the vision?],Thinking about leaders [How developed is it?]\nElm,I do not know,EMBEDDED\n"
        ) { $0.wave = "inclusion/baseline" }

        #expect(
            try region.answers("inclusion/baseline").last == [
                "organisation": "elm", "returned_on": "2025-12-19", "vision": "do-not-know", "rating": "embedded",
            ])
    }

    @Test func `a file that Windows wrote is read with its dashes and quotes`() throws {
        let region = try ImportPack.region()
        let bytes =
            Array("overall,valued,more\n4,Case studies ".utf8) + [0x96] + Array(" schools".utf8) + [0x92]
            + Array(" own;,Caf".utf8) + [0xE9] + Array("\n".utf8)

        let (summary, _) = try region.take(.feedback, bytes: bytes) { $0.event = "launch" }

        #expect(
            summary.notices == [
                "the file is not UTF-8 and was read as Windows-1252, as older programs write it; look at dashes, quotes, accents and pound signs"
            ])
        #expect(
            try region.answers("feedback/launch") == [
                ["returned_on": "2025-11-30", "overall": "4", "valued": "case-studies-schools-own", "more": "Café"]
            ])
    }

    @Test func `returns to a wave that has none yet become its evidence`() throws {
        let region = try ImportPack.region()

        try region.take(.returns, "authority,vision\nAlder,Very clear\nOak,Not clear\n") { $0.wave = "inclusion/follow-up" }

        let register = try region.change { stores, id in
            try stores.surveyWaves.all(in: id).filter { $0.wave.key == "follow-up" }.flatMap {
                try stores.surveyWaves.register(ofWave: $0.number, in: id).map(\.organisation)
            }
        }
        #expect(register == ["alder", "oak"])
    }
}
