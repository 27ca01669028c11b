import Foundation
import TestSupport
import Testing

struct ImportGuideTests {
    /// `RECORD_SNAPSHOTS=1 swift test --filter ImportGuideTests` writes what the commands print into the guide.
    @Test func `the guide prints what the commands print`() throws {
        let path = "docs/guides/bring-your-spreadsheets.md"
        let page = try Writing(path)
        let transcript = Transcript(page)
        let shell = try TranscriptShell()
        var printed = ""
        var outputs: [String] = []
        var differences: [String] = []
        for step in transcript.steps {
            switch step {
            case .file(let name, let text): try shell.folder.write(name, text)
            case .commands(let lines):
                printed = ""
                for line in lines { printed += try shell.run(line) }
            case .output(let text, let isBeginning):
                let lines = printed.split(separator: "\n", omittingEmptySubsequences: false).prefix(12)
                outputs.append(isBeginning ? lines.joined(separator: "\n") + "\n" : printed)
                let agrees = isBeginning ? printed.hasPrefix(text) && text.count > 1 : printed == text
                if !agrees { differences.append("\(text)\n--- now ---\n\(printed)") }
            }
        }

        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            let recorded = transcript.recorded(page, outputs: outputs)
            try Data(recorded.utf8).write(to: Repository.root.appendingPathComponent(path))
        }

        #expect(differences == [])
        #expect(outputs.count > 8)
    }
}
