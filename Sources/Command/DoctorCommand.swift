import ArgumentParser
import Throughline

/// `throughline doctor`
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "What is missing on this machine, and the command that mends it.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var helper: WeasyPrintOption

    func run() throws {
        let findings = Doctor(weasyprint: helper.url, database: database.location).examine()
        for finding in findings {
            print("\(finding.isWell ? "well   " : "missing") \(finding.name): \(finding.detail)")
            if let remedy = finding.remedy { print("        mend it with: \(remedy)") }
        }
        if findings.contains(where: { !$0.isWell }) { throw ExitCode(CommandFailure.system) }
    }
}
