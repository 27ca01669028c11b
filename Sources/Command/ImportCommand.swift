import ArgumentParser

/// `throughline import`
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring evidence in from spreadsheets and form exports.",
        subcommands: [
            ImportAttendanceCommand.self, ImportReturnsCommand.self, ImportFeedbackCommand.self, ImportActualsCommand.self,
            ImportOrganisationsCommand.self, ImportMeetingLogCommand.self, ImportListCommand.self, ImportUndoCommand.self,
        ])
}
