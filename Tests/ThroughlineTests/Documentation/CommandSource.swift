import Foundation

/// The commands of `Sources/Command` and the options of each, read from their declarations.
struct CommandSource {
    /// `report status` → `--as-of`, `REPORT`.
    let options: [String: Set<String>]

    init() throws {
        let declarations = try Writing.all(below: "Sources/Command", endings: ["swift"]).flatMap(Declaration.all)
        let byName = Dictionary(uniqueKeysWithValues: declarations.map { ($0.type, $0) })
        var options: [String: Set<String>] = [:]
        func add(_ declaration: Declaration, after prefix: [String]) {
            let name = prefix + [declaration.command]
            if declaration.subcommands.isEmpty {
                let groups = declaration.groups.compactMap { byName[$0]?.options }
                options[name.joined(separator: " ")] = groups.reduce(declaration.options) { $0.union($1) }
            }
            for subcommand in declaration.subcommands.compactMap({ byName[$0] }) { add(subcommand, after: name) }
        }
        for subcommand in byName["ThroughlineCommand"]?.subcommands.compactMap({ byName[$0] }) ?? [] { add(subcommand, after: []) }
        self.options = options
    }

    /// One struct of arguments.
    private struct Declaration {
        let type: String
        let command: String
        let subcommands: [String]
        let groups: [String]
        let options: Set<String>

        static func all(in file: Writing) -> [Declaration] {
            let starts = file.text.matches(of: /struct (\w+): (?:Async)?Parsable(?:Command|Arguments)/)
            return zip(starts, starts.dropFirst().map(\.range.lowerBound) + [file.text.endIndex]).map { start, end in
                Declaration(type: String(start.1), body: String(file.text[start.range.upperBound..<end]))
            }
        }

        init(type: String, body: String) {
            self.type = type
            command = body.firstMatch(of: /commandName: "([a-z-]+)"/).map { String($0.1) } ?? ""
            let list = body.firstMatch(of: /subcommands: \[([^\]]*)\]/).map { String($0.1) } ?? ""
            subcommands = list.matches(of: /(\w+)\.self/).map { String($0.1) }
            groups = body.matches(of: /@OptionGroup var \w+: (\w+)/).map { String($0.1) }
            let pattern = /@(Option|Flag|Argument)(\(.*?\))?\s+var (\w+)/.dotMatchesNewlines()
            options = Set(
                body.matches(of: pattern).map { match in
                    let long = match.2.flatMap { $0.firstMatch(of: /customLong\("([a-z-]+)"\)/) }.map { String($0.1) }
                    return match.1 == "Argument" ? match.3.uppercased() : "--" + (long ?? Self.hyphenated(match.3))
                })
        }

        private static func hyphenated(_ name: Substring) -> String {
            name.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
        }
    }
}
