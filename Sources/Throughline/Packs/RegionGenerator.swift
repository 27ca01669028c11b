import Documents
import Foundation
import Values

/// Writes a pack of an invented region of any size: the same numbers give the same bytes.
package struct RegionGenerator: Sendable {
    package var authorities = 19
    package var schools = 0
    package var events = 3
    /// Anonymous returns of people to a survey of `questions` ratings.
    package var returns = 1000
    package var questions = 30
    package var seed: UInt64 = 1

    package init() {}

    package func write(to folder: URL) throws {
        for name in ["surveys", "returns", "reports"] {
            try FileManager.default.createDirectory(at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        var random = SplitMix(seed: seed)
        try write("pack.yaml", programme, in: folder)
        try write("organisations.csv", organisations, in: folder)
        try write("events.yaml", eventList, in: folder)
        try write("attendance.csv", attendance(&random), in: folder)
        try write("surveys/practice-1.yaml", survey, in: folder)
        try write("waves.yaml", wave, in: folder)
        try write("figures.yaml", figures, in: folder)
        try write("reports/summary.md", report, in: folder)
        try writeReturns(&random, in: folder)
    }

    private func write(_ path: String, _ text: String, in folder: URL) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(path), options: .atomic)
    }

    private var programme: String {
        """
        programme:
          key: generated
          title: Generated region
          region: Generated region
          publisher: Generated region
          starts_on: 2025-09-01
          ends_on: 2026-08-31
          banner: An invented region; every authority, answer and figure in it is made by a program
          indexed: no
        projects:
          - {key: inclusion, number: 1, title: Inclusion}

        """
    }

    private func name(_ kind: String, _ number: Int) -> String { "\(kind)-\(number)" }

    private var organisations: String {
        var text = OrganisationPack.columns.joined(separator: ",") + "\n"
        for number in 1...max(1, authorities) {
            text += "\(name("authority", number)),Authority \(number),authority,unitary,,,2009-01-01,,yes,\n"
        }
        for number in 0..<schools { text += "\(name("school", number + 1)),School \(number + 1),school,,,,2009-01-01,,yes,\n" }
        return text
    }

    private var eventList: String {
        guard events > 0 else { return "events: []\n" }
        return "events:\n"
            + (0..<events).map { number in
                let day = Day(ordinal: 20_400 + number)?.description ?? "2025-11-08"
                return
                    "  - {key: event-\(number + 1), number: \(number + 1), title: Event \(number + 1), date: \(day), mode: online}\n"
            }.joined()
    }

    private func attendance(_ random: inout SplitMix) -> String {
        var text = "event,organisation,outcome,recorded_on,source\n"
        for event in 0..<events {
            for authority in 1...max(1, authorities) {
                let draw = random.next() % 20
                guard draw > 0 else { continue }
                let outcome = draw > 4 ? "attended" : "did-not-attend"
                text += "event-\(event + 1),authority-\(authority),\(outcome),2026-01-05,register\n"
            }
        }
        return text
    }

    private var survey: String {
        let list = (1...max(1, questions)).map { number in
            "      - {key: q\(number), text: Statement \(number), kind: single, options: [Never, Sometimes, Often, Always], do_not_know: yes}\n"
        }
        return """
            survey: practice
            version: 1
            title: Practice in schools
            published_on: 2025-09-01
            sections:
              - key: practice
                title: Practice
                questions:

            """ + list.joined()
    }

    private var wave: String {
        """
        waves:
          - key: first
            survey: practice
            version: 1
            title: First wave
            opens_on: 2025-10-01
            closes_on: 2025-12-19
            unit: people
            invited: \(returns + returns / 4)
            returns: returns/practice-first.csv

        """
    }

    private var figures: String {
        "figures:\n"
            + (1...max(1, questions)).map { number in
                """
                  - key: practice-\(number)
                    label: Answers to statement \(number)
                    source: survey/practice/first
                    variable: q\(number)
                    show: distribution

                """
            }.joined()
    }

    private var report: String {
        let answers = (1...max(1, questions)).map { "{{figure practice-\($0)}}" }.joined(separator: "; ")
        return """
            ---
            title: Summary of a generated region
            as_of: 2026-03-31
            summary: A generated region.
            approved_by: none
            ---

            ## Answers

            The statements drew, one after the other: \(answers).

            """
    }

    /// A row at a time, so that memory does not grow with their number.
    private func writeReturns(_ random: inout SplitMix, in folder: URL) throws {
        let url = folder.appendingPathComponent("returns/practice-first.csv")
        guard FileManager.default.createFile(atPath: url.path, contents: nil), let file = FileHandle(forWritingAtPath: url.path)
        else {
            throw Fault(file: url.path, "the file cannot be written")
        }
        defer { try? file.close() }
        let answers = ["never", "sometimes", "often", "always", "do-not-know", ""].map { Array($0.utf8) }
        var buffer = Array(("returned_on," + (1...max(1, questions)).map { "q\($0)" }.joined(separator: ",") + "\n").utf8)
        for _ in 0..<returns {
            buffer += "2025-11-\(10 + random.next() % 20)".utf8
            for _ in 0..<max(1, questions) {
                buffer.append(0x2C)
                buffer += answers[Int(random.next() % 6)]
            }
            buffer.append(0x0A)
            if buffer.count > 1 << 18 {
                try file.write(contentsOf: buffer)
                buffer.removeAll(keepingCapacity: true)
            }
        }
        try file.write(contentsOf: buffer)
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): a small generator whose sequence is the same everywhere.
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
