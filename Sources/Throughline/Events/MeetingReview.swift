import Documents
import Values

/// A meeting log as a file for a person to decide on: who may have come from where. Names stand in it and nowhere else.
struct MeetingReview {
    struct Row: Equatable {
        let person: String
        let minutes: Int
        let note: String
        let proposed: Key?
    }

    static let columns = ["event", "person", "minutes", "note", "proposed", "decision"]

    let event: Event
    let rows: [Row]

    init(_ log: MeetingLog, event: Event, members: [Organisation], minimumMinutes: Int) {
        self.event = event
        rows = log.people.map { person in
            let minutes = person.seconds / 60
            let proposed = Self.proposal(person, members)
            let note = minutes < minimumMinutes ? "under \(minimumMinutes) minutes" : proposed == nil ? "no match" : ""
            let words = person.name + (person.domain.map { " (\($0))" } ?? "")
            return Row(person: words, minutes: minutes, note: note, proposed: proposed)
        }
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        CSVWriter.append(Self.columns, to: &bytes, flavour: .forSpreadsheets)
        for row in rows {
            CSVWriter.append(
                [event.key.text, row.person, String(row.minutes), row.note, row.proposed?.text ?? "", ""], to: &bytes,
                flavour: .forSpreadsheets)
        }
        return bytes
    }

    /// The one authority that the address or the name shown speaks of; nil where there is none or more than one.
    private static func proposal(_ person: MeetingLog.Person, _ members: [Organisation]) -> Key? {
        if let domain = person.domain {
            let parts = domain.split(separator: ".").map { FoldedText(String($0)).hard }
            let found = members.filter { parts.contains(FoldedText($0.name).hard) || parts.contains(FoldedText($0.key.text).hard) }
            if found.count == 1 { return found[0].key }
        }
        let words = FoldedText.soft(person.name).split { !$0.isLetter }
        let found = members.filter { member in
            let name = FoldedText.soft(member.name).split { !$0.isLetter }
            guard !name.isEmpty, name.count <= words.count else { return false }
            return (0...words.count - name.count).contains { Array(words[$0..<$0 + name.count]) == name }
        }
        return found.count == 1 ? found[0].key : nil
    }
}
