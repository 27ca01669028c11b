import Foundation
import Mail

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Messages of every kind of letter, length and part.
struct RandomLetters {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(state: seed) }

    private static let pieces = [
        "a", "Word", "x y", " ", "  ", "=", "=?utf-8?Q?a?=", "?=", "_", ".", ",", "\"", "\\", "(", ")", "<", ">", "@", ";", ":",
        "é", "ß",
        "Ω", "жук", "日本語", "👩‍👩‍👧", "🇬🇧", "e\u{301}", "From ", "'", "%", "*", "/", "--", "averyveryverylongwordwithoutanyspaceinit",
    ]

    mutating func line(upTo length: Int) -> String {
        (0..<Int.random(in: 1...length, using: &random)).map { _ in Self.pieces.randomElement(using: &random)! }.joined()
    }

    mutating func text() -> String {
        let ends = ["\n", "\r\n", "\n\n", "\n.\n", "\nFrom ", " \n", "\t\n", "\n."]
        let lines = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            line(upTo: 40) + ends.randomElement(using: &random)!
        }
        return lines.joined()
    }

    mutating func address(_ mailbox: String) throws -> MailAddress {
        try MailAddress("\(mailbox)@example.org", name: Bool.random(using: &random) ? line(upTo: 12) : nil)
    }

    mutating func message(_ number: Int) throws -> MailMessage {
        var message = try MailMessage(
            id: MessageID("\(number)@app.example.org")!, date: Letters.date, from: address("from"),
            to: (1...Int.random(in: 1...3, using: &random)).map { try address("to.\($0)") }, subject: line(upTo: 20), text: text())
        if Bool.random(using: &random) { message.html = text() }
        if Bool.random(using: &random) { message.calendar = CalendarPart(method: .cancel, text: text()) }
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let name = line(upTo: 8).filter { $0 != "/" && $0 != "\\" }.trimmingCharacters(in: .whitespaces)
            message.attachments.append(
                try Attachment(
                    fileName: "\(name).txt", mediaType: MediaType("application/octet-stream")!,
                    bytes: (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }))
        }
        return message
    }
}
