import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

struct MeetingLogTests {
    private let teams = """
        1. Summary
        Meeting title\tRegional meeting
        Attended participants\t4
        Start time\t1/28/26, 10:00:00 AM

        2. Participants
        Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
        Rowan Quill\t1/28/26, 9:58:12 AM\t1/28/26, 11:01:15 AM\t1h 3m 3s\trowan.quill@elm.example\t\tOrganizer
        Sorrel Finch (Cedar)\t1/28/26, 10:02:00 AM\t1/28/26, 10:31:00 AM\t29m\t\t\tAttendee
        Sorrel Finch (Cedar)\t1/28/26, 10:40:00 AM\t1/28/26, 10:45:30 AM\t5m 30s\t\t\tAttendee
        Guest\t1/28/26, 10:02:00 AM\t1/28/26, 10:06:00 AM\t4m\t\t\tAttendee

        3. In-Meeting Activities
        Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
        Rowan Quill\t1/28/26, 9:58:12 AM\t1/28/26, 11:01:15 AM\t1h 3m 3s\trowan.quill@elm.example\tOrganizer

        """

    private func review(_ region: Region, _ bytes: [UInt8]) throws -> (folder: TemporaryFolder, text: String) {
        let folder = try TemporaryFolder()
        try folder.write("log.csv", bytes: bytes)
        _ = try region.reviewMeeting(
            folder.url.appendingPathComponent("log.csv"), programme: "small", event: "launch", minimumMinutes: 30,
            to: folder.url.appendingPathComponent("review.csv"))
        return (folder, try folder.text("review.csv"))
    }

    @Test func `a Teams log becomes a review, with what the address and the name speak of`() throws {
        let region = try ImportPack.region()
        let before = try region.dump()

        let (_, text) = try review(region, [0xFF, 0xFE] + Array(teams.data(using: .utf16LittleEndian)!))

        #expect(
            text.split(separator: "\r\n").map(String.init) == [
                "event,person,minutes,note,proposed,decision", "launch,Rowan Quill (elm.example),63,,elm,",
                "launch,Sorrel Finch (Cedar),34,,cedar,", "launch,Guest,4,under 30 minutes,,",
            ])
        #expect(try region.dump() == before)
    }

    @Test func `a Zoom log becomes a review`() throws {
        let region = try ImportPack.region()
        let zoom = """
            Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
            811 2222 3333,Regional meeting,28/01/2026 09:55:00,28/01/2026 11:05:00,host@regional.example,70,2

            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
            Rowan Quill - Alder,,28/01/2026 09:58:00,28/01/2026 11:01:00,63,Yes,

            """

        #expect(
            try review(region, Array(zoom.utf8)).text.split(separator: "\r\n").last == "launch,Rowan Quill - Alder,63,,alder,")
    }

    @Test func `only what a person decided is imported, and no name is stored`() throws {
        let region = try ImportPack.region()
        let (_, text) = try review(region, Array(teams.utf8))
        let decided = text.replacing("63,,elm,", with: "63,,elm,yes").replacing("under 30 minutes,,", with: "under 30 minutes,,no")

        let (summary, rows) = try region.take(.attendance, decided)

        #expect(region.counts(summary) == [1, 0, 0, 0, 2])
        #expect(rows.map(\.record) == ["launch/elm", nil, nil])
        #expect(summary.personal == ["person"])
        let everything = try region.dump().values.joined()
        #expect(everything.contains("launch,4,elm,attended,\"Meeting log, reviewed\",2025-11-19,"))
        for secret in ["Rowan", "Quill", "Sorrel", "elm.example"] { #expect(!everything.contains(secret), "\(secret)") }
    }

    @Test func `a decision that is no organisation is a fault`() throws {
        let region = try ImportPack.region()
        let (_, text) = try review(region, Array(teams.utf8))

        let lines = try region.faultsOfTaking(
            .attendance, text.replacing("63,,elm,", with: "63,,elm,Eml").replacing("minutes,,", with: "minutes,,yes"))

        #expect(
            lines == [
                "file.csv:2:6: 'Eml' is not known as decision, which takes 'Alder', 'Birch', 'Cedar', 'Elm', 'Oak', 'y' or 'n'; did you mean 'Elm'?",
                "file.csv:4:6: 'yes' needs a proposed organisation; write the organisation as the decision",
            ])
    }

    @Test func `a review with decisions is not written over`() throws {
        let region = try ImportPack.region()
        let (folder, _) = try review(region, Array(teams.utf8))

        #expect(throws: Fault(file: "review.csv", "is there already, perhaps with decisions; give another name")) {
            try region.reviewMeeting(
                folder.url.appendingPathComponent("log.csv"), programme: "small", event: "launch", minimumMinutes: 30,
                to: folder.url.appendingPathComponent("review.csv"))
        }
    }

    @Test(arguments: [("1h 2m 3s", 3723), ("62", 3720), ("01:02:03", 3723), ("45m", 2700), ("2h", 7200)])
    func `durations are read as both write them`(text: String, seconds: Int) {
        #expect(MeetingLog.seconds(text, isMinutes: true) == seconds)
    }

    @Test func `a file that is no log says so`() {
        #expect(
            throws: Fault(
                file: "x.csv", "no table of participants with names and durations is found; export it from Teams or Zoom again")
        ) { try MeetingLog([["a", "b"], ["1", "2"]], file: "x.csv") }
    }
}
