import ArgumentParser
import Foundation
import Throughline
import Values

/// `throughline import meeting-log FILE`
struct ImportMeetingLogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting-log",
        abstract: "Turn a Teams or Zoom log into a review, in which a person decides who came from where.",
        discussion: "Nothing is stored. The completed review is imported with 'throughline import attendance'.")

    @Argument(help: "The log, as CSV from Teams or Zoom.") var file: String
    @Option(help: ArgumentHelp("The programme's key.", valueName: "key")) var programme: String
    @Option(help: ArgumentHelp("The event that the meeting was.", valueName: "key")) var event: String
    @Option(help: ArgumentHelp("How long a person must have been there to stand for an organisation.", valueName: "number"))
    var minimumMinutes: Int
    @Option(help: ArgumentHelp("The file to write; it must not exist.", valueName: "file")) var review: String
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if !(0...1440).contains(minimumMinutes) { throw ValidationError("--minimum-minutes takes 0 to 1440.") }
    }

    func run() throws {
        let summary = try database.open().reviewMeeting(
            URL(fileURLWithPath: file), programme: programme, event: event, minimumMinutes: minimumMinutes,
            to: URL(fileURLWithPath: review))
        print(
            """
            \(English.counted(summary.people, "person", "people")) in \(review): \(summary.proposed) with a proposed organisation, \
            \(summary.short) under \(English.counted(minimumMinutes, "minute"))
              decide in the column 'decision': yes, no, or an organisation; then: throughline import attendance \(review) --programme \(programme)
            """)
    }
}
