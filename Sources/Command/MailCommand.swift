import ArgumentParser

/// `throughline mail`
struct MailCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "The outbox, and what came back.",
        subcommands: [
            MailListCommand.self, MailShowCommand.self, MailTestCommand.self, MailBounceCommand.self, MailAllowCommand.self,
        ])
}
