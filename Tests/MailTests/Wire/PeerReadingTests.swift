import Foundation
import Mail
import Testing

/// Random messages, read back by Python's email package, which shares no line with ours.
struct PeerReadingTests {
    struct Reading: Decodable {
        let from: [[String]]
        let to: [[String]]
        let subject: String
        let date: String
        let id: String
        let types: [String]
        let names: [String?]
        let contents: [String]
        let method: [String?]
        let defects: [String]
    }

    private static func read(_ messages: [MailMessage]) throws -> [Reading] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("letters-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (index, message) in messages.enumerated() {
            try Data(message.wireForm).write(to: folder.appendingPathComponent("\(index).eml"))
        }
        let script = Peer.root.appendingPathComponent("Tests/MailTests/Wire/read.py").path
        return try JSONDecoder().decode(
            [Reading].self, from: Peer.run("/usr/bin/python3", ["-B", script, folder.path], in: folder))
    }

    @Test func `another program reads what was written`() throws {
        var letters = RandomLetters(seed: 1)
        let messages = try (0..<400).map { try letters.message($0) }

        let readings = try Self.read(messages)

        #expect(readings.count == messages.count)
        for (message, reading) in zip(messages, readings) {
            #expect(reading.defects == [], "\(message.id)")
            #expect(reading.subject == message.subject, "\(message.id)")
            #expect(reading.from == [Self.parts(message.from)], "\(message.id)")
            #expect(reading.to == message.to.map(Self.parts), "\(message.id)")
            #expect(reading.date == "2026-11-23T09:30:00+00:00")
            #expect(reading.id == message.id.description)
            #expect(reading.contents == Self.contents(message).map(Self.hex), "\(message.id)")
            #expect(reading.types == Self.types(message))
            #expect(
                reading.names.suffix(message.attachments.count).map(\.self) == message.attachments.map(\.fileName), "\(message.id)")
            #expect(reading.method.compactMap(\.self) == (message.calendar == nil ? [] : ["CANCEL"]))
        }
    }

    @Test func `every line is short ASCII and ends as mail's lines do`() throws {
        var letters = RandomLetters(seed: 2)
        for number in 0..<400 {
            let octets = try letters.message(number).wireForm
            let lines = Letters.readable(octets).split(separator: "\n", omittingEmptySubsequences: false)

            #expect(octets.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0D || $0 == 0x0A })
            #expect(lines.filter { $0.utf8.count > 78 } == [])
            #expect(lines.filter { $0.hasPrefix("From ") || $0.contains("␍") || $0.contains("␊") } == [])
            #expect(lines.last == "")
        }
    }

    private static func parts(_ address: MailAddress) -> [String] { [address.name ?? "", address.localPart, address.domain] }

    private static func contents(_ message: MailMessage) -> [[UInt8]] {
        [message.text, message.html, message.calendar?.text].compactMap { $0 }.map(lines) + message.attachments.map(\.bytes)
    }

    private static func types(_ message: MailMessage) -> [String] {
        ["text/plain"] + (message.html == nil ? [] : ["text/html"]) + (message.calendar == nil ? [] : ["text/calendar"])
            + message.attachments.map(\.mediaType.value)
    }

    /// A text's octets with CRLF for each line end, and one at the end.
    private static func lines(_ text: String) -> [UInt8] {
        let unified = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        return Array((unified.hasSuffix("\r\n") ? unified : unified + "\r\n").utf8)
    }

    private static func hex(_ octets: [UInt8]) -> String { octets.map { String(format: "%02x", $0) }.joined() }
}
