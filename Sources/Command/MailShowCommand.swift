import ArgumentParser
import Throughline
import Values

/// `throughline mail show ID`
struct MailShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "One mail, whole.")

    @Argument(help: "The mail's id, as 'mail list' prints it.") var id: String
    @OptionGroup var database: DatabaseOption

    func run() throws {
        guard let id = MailRecord.MailID(id), let mail = try database.open().mail(id) else {
            throw Fault(file: id, "is not the id of a mail; 'mail list' prints them")
        }
        let recipient = mail.name.map { "\($0) <\(mail.address)>" } ?? mail.address
        print("To: \(recipient)\nSubject: \(mail.subject)\nMessage-ID: <\(mail.messageID)>\nWritten: \(mail.writtenAt)")
        print("State: \(mail.state.rawValue)\(mail.endedAt.map { " at \($0)" } ?? "")\(mail.note.map { ", \($0)" } ?? "")\n")
        print(mail.text, terminator: mail.text.hasSuffix("\n") ? "" : "\n")
    }
}
