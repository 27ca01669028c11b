import Documents
import Foundation
import Values

/// Who was in an online meeting and for how long, as Teams or Zoom writes it. It is read into memory, turned into a review and let go.
struct MeetingLog {
    struct Person: Equatable {
        /// The name as it was shown.
        let name: String
        /// After the @ of the address.
        let domain: String?
        var seconds: Int
    }

    let people: [Person]

    private static let rowLimit = 100_000
    private static let nameColumns: Set<String> = [
        "name", "fullname", "nameoriginalname", "participant", "username", "displayname", "participantname",
    ]
    private static let mailColumns: Set<String> = ["email", "useremail", "emailaddress", "participantidupn"]
    private static let timeColumns: Set<String> = [
        "duration", "durationminutes", "totaldurationminutes", "inmeetingduration", "meetingduration", "timeinmeeting",
        "timeinmeetingminutes",
    ]

    init(_ url: URL) throws {
        let file = url.lastPathComponent
        var limits = SpreadsheetLimits()
        limits.rows = Self.rowLimit
        let reader = try SpreadsheetReader(url: url, file: file, limits: limits)
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row.texts.map { $0.trimming() }) }
        try self.init(rows, file: file)
    }

    init(_ rows: [[String]], file: String) throws(Fault) {
        guard let header = rows.firstIndex(where: { Self.isHeader($0) }) else {
            throw Fault(
                file: file, "no table of participants with names and durations is found; export it from Teams or Zoom again")
        }
        let names = rows[header].map { FoldedText($0).hard }
        guard let nameColumn = names.firstIndex(where: Self.nameColumns.contains),
            let timeColumn = names.firstIndex(where: Self.timeColumns.contains)
        else { throw Fault(file: file, line: header + 1, "the table has no names or no durations") }
        let mailColumn = names.firstIndex(where: Self.mailColumns.contains)
        let isMinutes = names[timeColumn].hasSuffix("minutes")
        var people: [Person] = []
        var positions: [String: Int] = [:]
        for (offset, row) in rows[(header + 1)...].enumerated() {
            guard row.count > max(nameColumn, timeColumn), !row[nameColumn].isEmpty else { break }
            let place = header + 2 + offset
            guard let seconds = Self.seconds(row[timeColumn], isMinutes: isMinutes) else {
                throw Fault(file: file, line: place, "'\(row[timeColumn].prefix(40))' should be a duration such as 1h 5m 20s or 65")
            }
            let mail = mailColumn.flatMap { row.indices.contains($0) ? row[$0].lowercased() : nil } ?? ""
            let key = mail.contains("@") ? mail : row[nameColumn].lowercased()
            if let position = positions[key] {
                people[position].seconds += seconds
            } else {
                positions[key] = people.count
                let domain = mail.contains("@") ? mail.split(separator: "@").last.map(String.init) : nil
                people.append(Person(name: row[nameColumn], domain: domain, seconds: seconds))
            }
        }
        self.people = people
    }

    private static func isHeader(_ row: [String]) -> Bool {
        let names = row.map { FoldedText($0).hard }
        return names.contains(where: nameColumns.contains) && names.contains(where: timeColumns.contains)
    }

    /// `1h 2m 3s`, `62` in minutes, `01:02:03`.
    static func seconds(_ text: String, isMinutes: Bool) -> Int? {
        let soft = text.lowercased().filter { !$0.isWhitespace }
        if let number = Int(soft) { return number <= 100_000 ? (isMinutes ? number * 60 : number) : nil }
        let clock = soft.split(separator: ":").map { Int($0) }
        if clock.count == 3 || clock.count == 2, clock.allSatisfy({ $0 != nil && $0! < 1000 }) {
            return clock.reduce(0) { $0 * 60 + ($1 ?? 0) }
        }
        var total = 0
        var digits = ""
        for letter in soft {
            if letter.isNumber {
                digits.append(letter)
            } else if let unit = ["h": 3600, "m": 60, "s": 1][letter], let number = Int(digits), number < 100_000 {
                total += number * unit
                digits = ""
            } else if !digits.isEmpty || !"ours inutes econds".contains(letter) {
                return nil
            }
        }
        return digits.isEmpty && !soft.isEmpty ? total : nil
    }
}
