import ArgumentParser
import Throughline
import Values

/// `throughline mail list`
struct MailListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Mails, the newest first, and the addresses that take no more.")

    @Option(help: "waiting, sent, refused, stopped or bounced; by default all.") var state: String?
    @Option(help: "The most to list.") var limit = 50
    @Option(help: "text or json.") var format = "text"
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if let state, MailRecord.State(rawValue: state) == nil {
            throw ValidationError("--state takes \(English.list(MailRecord.State.allCases.map(\.rawValue))).")
        }
        if !["text", "json"].contains(format) { throw ValidationError("--format takes text or json.") }
        if limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    }

    func run() throws {
        let region = try database.open()
        let mail = try region.mail(in: state.flatMap(MailRecord.State.init), limit: limit)
        let stops = try region.mailStops()
        guard format == "text" else { return print(try PrintedJSON.text(MailList(mail: mail, stops: stops))) }
        if mail.isEmpty { print("No mail") }
        for mail in mail {
            print(
                "\(mail.id)  \(mail.writtenAt)  \(mail.state.rawValue)  \(mail.address): \(mail.subject)\(mail.note.map { " (\($0))" } ?? "")"
            )
        }
        for stop in stops { print("no more mail to \(stop.address) since \(stop.since.day): \(stop.reason.rawValue)") }
    }
}
