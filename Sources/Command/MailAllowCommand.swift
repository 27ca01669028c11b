import ArgumentParser
import Mail
import Throughline
import Values

/// `throughline mail allow ADDRESS`
struct MailAllowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allow", abstract: "Let mail go again to an address that was stopped by a bounce or a complaint.")

    @Argument(help: "The address.") var address: String
    @OptionGroup var database: DatabaseOption

    func run() throws {
        let address = try MailAddress(argument: address)
        guard try database.open().allowMail(to: address) else {
            throw Fault(file: address.address, "takes mail already; 'mail list' prints the addresses that do not")
        }
        print("mail goes to \(address) again")
    }
}
