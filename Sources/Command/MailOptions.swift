import ArgumentParser
import Foundation
import Mail
import Throughline
import Values

/// How mail goes out: settings of the environment alone, because an address of a mail server may hold a password.
struct MailOptions {
    private let environment: [String: String]

    init(environment: [String: String] = ProcessInfo.processInfo.environment) { self.environment = environment }

    /// Nil where no mail server is set: mail stays in the outbox.
    func postOffice() throws -> PostOffice? {
        guard let url = environment["THROUGHLINE_SMTP"], !url.isEmpty else { return nil }
        let server: SMTPServer
        do {
            server = try SMTPServer(url: url)
        } catch {
            throw Fault(file: "THROUGHLINE_SMTP", "\(error)")
        }
        return PostOffice(transport: SMTPClient(server), sender: try sender(), manners: try manners())
    }

    /// Who mail comes from.
    func sender() throws -> MailAddress {
        guard let text = environment["THROUGHLINE_MAIL_FROM"], !text.isEmpty else {
            throw Fault(
                file: "THROUGHLINE_MAIL_FROM",
                "is not set: write who mail comes from, such as Throughline <throughline@example.org>")
        }
        do {
            return try MailAddress(reading: text)
        } catch {
            throw Fault(file: "THROUGHLINE_MAIL_FROM", "\(error)")
        }
    }

    private func manners() throws -> MailManners {
        var manners = MailManners()
        if let text = environment["THROUGHLINE_MAIL_QUIET"] {
            let hours = text.split(separator: "-").compactMap { Int($0) }
            guard hours.count == 2, hours.allSatisfy({ (0...23).contains($0) }) else {
                throw Fault(file: "THROUGHLINE_MAIL_QUIET", "is written as two hours, such as 20-7; 0-0 for none")
            }
            (manners.quietFrom, manners.quietUntil) = (hours[0], hours[1])
        }
        if let text = environment["THROUGHLINE_MAIL_CAP"] {
            guard let most = Int(text), most > 0 else { throw Fault(file: "THROUGHLINE_MAIL_CAP", "is a number from 1") }
            manners.mostADay = most
        }
        return manners
    }
}
