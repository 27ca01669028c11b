import ArgumentParser
import Mail
import Throughline
import Values

/// `throughline mail test ADDRESS`
struct MailTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Leave a mail in the outbox that tells whether mail arrives.",
        discussion: "A worker sends it. 'mail show' then says what the mail server answered.")

    @Argument(help: "Whom it goes to.") var address: String
    @OptionGroup var database: DatabaseOption

    func run() throws {
        let recipient = try MailAddress(argument: address)
        let id = try database.open().addTestMail(to: recipient, domain: try MailOptions().sender().domain)
        print(id)
    }
}

extension MailAddress {
    init(argument text: String) throws {
        do {
            try self.init(reading: text)
        } catch {
            throw Fault(file: text, "\(error)")
        }
    }
}
