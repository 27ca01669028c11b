import ArgumentParser
import Foundation
import Throughline
import Values

/// `throughline generate --out DIR`
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Write the pack of an invented region of any size.",
        discussion: "The same numbers and seed give the same files.")

    @Option(help: "The folder for the pack.") var out: String
    @Option(help: "Local authorities.") var authorities = 19
    @Option(help: "Schools.") var schools = 0
    @Option(help: "Events.") var events = 3
    @Option(help: "Anonymous returns to a survey.") var returns = 1000
    @Option(help: "Questions of the survey.") var questions = 30
    @Option(help: "The number that everything random starts from.") var seed: UInt64 = 1

    func validate() throws {
        guard authorities >= 1, questions >= 1, schools >= 0, events >= 0, returns >= 0 else {
            throw ValidationError("Sizes are whole numbers; there is at least one authority and one question.")
        }
    }

    func run() throws {
        var generator = RegionGenerator()
        generator.authorities = authorities
        generator.schools = schools
        generator.events = events
        generator.returns = returns
        generator.questions = questions
        generator.seed = seed
        try generator.write(to: URL(fileURLWithPath: out))
        print(
            "A region of \(English.counted(authorities, "authority", "authorities")) and \(English.counted(returns, "return")) in \(out)"
        )
    }
}
