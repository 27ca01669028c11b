import ArgumentParser
import Foundation
import Mail
import Throughline
import Values

/// `throughline mail bounce`
struct MailBounceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bounce", abstract: "Take in a delivery report, a complaint or an absence note, from standard input.",
        discussion: "For the mail server to run on what comes to the sender's address. What is of no mail of ours changes nothing.")

    @OptionGroup var database: DatabaseOption

    func run() throws {
        let region = try database.open()
        // One byte more than is taken in, so that what is too large is told.
        let bytes = try FileHandle.standardInput.read(upToCount: 25_000_001) ?? Data()
        let returns: [MailReturn]
        do {
            returns = try region.takeReturnedMail([UInt8](bytes))
        } catch let error as MailboxMessageError {
            throw Fault(file: "standard input", "\(error)")
        }
        for line in returns.map(\.line) { print(line) }
    }
}

extension MailReturn {
    fileprivate var line: String {
        switch self {
        case .stopped(let address, let reason): "no more mail to \(address): \(reason.rawValue)"
        case .noted(let kind): "noted: \(kind.rawValue)"
        case .notOurs: "of no mail that was sent from here to that address; nothing was changed"
        case .automaticReply: "an absence note; nothing was changed"
        }
    }
}
