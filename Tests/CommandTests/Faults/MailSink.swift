import Foundation
import TestSupport

/// A real mail server that keeps what it is handed.
final class MailSink {
    private let process: RunningProcess
    private let folder: TemporaryFolder
    let port: String

    init() async throws {
        folder = try TemporaryFolder()
        process = try RunningProcess(
            Repository.root.appendingPathComponent(".tools/mail/bin/python"),
            [Repository.root.appendingPathComponent("Tests/MailTests/Server/server.py").path, folder.url.path])
        port = try await process.firstLine()
    }

    /// How often each message came, by its identifier.
    func arrivals() throws -> [String: Int] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { $0.hasSuffix(".eml") }
        let ids = try names.compactMap { name in
            try folder.text(name).firstMatch(of: /(?m)^Message-ID: <([^>]+)>/.ignoresCase()).map { String($0.1) }
        }
        return ids.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
