import Dispatch
import Foundation
import Mail
import Testing

/// A real SMTP server (aiosmtpd) as a process, for one test; it ends with the value.
final class MailServer {
    struct Delivery: Decodable, Equatable {
        let from: String
        let to: [String]
        let helo: String
        let options: [String]
        /// Which of the server's connections brought it, from 1.
        let connection: Int
        let user: String?
        let tls: Bool
    }

    static let isThere = FileManager.default.isExecutableFile(atPath: python.path) || Peer.isCI
    private static let python = Peer.root.appendingPathComponent(".tools/mail/bin/python")

    let port: Int
    private let process = Process()
    private let ended = DispatchSemaphore(value: 0)
    private let input = Pipe()
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mail-" + UUID().uuidString)

    convenience init(_ options: String...) throws { try self.init(arguments: options) }

    init(arguments: [String]) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let output = Pipe()
        process.executableURL = Self.python
        process.arguments = [Peer.root.appendingPathComponent("Tests/MailTests/Server/server.py").path, folder.path] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        let ended = ended
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        var line = Data()
        while line.last != 0x0A, let more = try output.fileHandleForReading.read(upToCount: 1) { line += more }
        port = try #require(Int(String(decoding: line.dropLast(), as: UTF8.self)), "the server did not start")
    }

    deinit {
        // Not SIGTERM: a process that a thread of the pool starts has most signals blocked.
        kill(process.processIdentifier, SIGKILL)
        ended.wait()
        try? FileManager.default.removeItem(at: folder)
    }

    var wasLeft: Bool { FileManager.default.fileExists(atPath: folder.appendingPathComponent("quit").path) }

    func message(_ number: Int) throws -> [UInt8] { Array(try Data(contentsOf: folder.appendingPathComponent("\(number).eml"))) }

    func delivery(_ number: Int) throws -> Delivery {
        try JSONDecoder().decode(Delivery.self, from: Data(contentsOf: folder.appendingPathComponent("\(number).json")))
    }

    /// The server's settings as a client has them: no encryption, on loopback.
    func settings(_ options: String = "") throws -> SMTPServer {
        try SMTPServer(url: "smtp://127.0.0.1:\(port)?security=none&helo=app.example.org\(options)")
    }
}
