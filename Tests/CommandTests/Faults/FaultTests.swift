import Database
import Foundation
import Mail
import TestSupport
import Testing
import Throughline
import Values

/// Two servers and two workers on one PostgreSQL, killed and cut off at random under load. `make soak` does it for longer.
@Suite(.enabled(if: TestServer.shared != nil, "scripts/postgresql run says that there is a server to start"), .serialized)
struct FaultTests {
    private static let seconds = Double(ProcessInfo.processInfo.environment["SOAK_SECONDS"] ?? "") ?? 15

    @Test(.timeLimit(.minutes(60)))
    func `no acknowledged write is lost, and a mail repeats only where a process died`() async throws {
        let cluster = try Cluster()
        let sink = try await MailSink()
        let environment = [
            "THROUGHLINE_DATABASE": cluster.address, "THROUGHLINE_SMTP": "smtp://127.0.0.1:\(sink.port)?security=none",
            "THROUGHLINE_MAIL_FROM": "throughline@region.example",
        ]
        var program = try Program()
        program.environment = environment
        #expect(try program("migrate").code == 0)
        let ports = (try freePort(), try freePort())
        let lease = ["--lease", "3"]
        let commands = [
            ["serve", "--port", ports.0] + lease, ["serve", "--port", ports.1] + lease, ["worker"] + lease, ["worker"] + lease,
        ]
        var processes = try commands.map { try RunningProcess(Program.executable, $0, environment: environment) }
        let region = try Region.open(cluster.address, creating: false)
        let deadline = ContinuousClock.now + .seconds(FaultTests.seconds)
        var generator = SystemRandomNumberGenerator()
        var acknowledged: [MailRecord.MailID] = []
        var (kills, restarts, refused, round) = (0, 0, 0, 0)
        var restarting: Task<Void, any Error>?

        while ContinuousClock.now < deadline {
            round += 1
            for _ in 1...25 {
                do {
                    acknowledged.append(
                        try region.addTestMail(to: MailAddress("lead@ashmere.example"), domain: "region.example"))
                } catch is DatabaseError {
                    refused += 1
                }
            }
            try await Task.sleep(for: .milliseconds(200))
            if round % 4 == 0 {
                let victim = Int.random(in: 0..<commands.count, using: &generator)
                processes[victim].kill()
                processes[victim] = try RunningProcess(Program.executable, commands[victim], environment: environment)
                kills += 1
            }
            if round % 15 == 7 {
                // While it is away, writers go on.
                restarting = Task.detached { try cluster.restart() }
                restarts += 1
            }
        }

        try await restarting?.value
        let waiting = ContinuousClock.now + .seconds(120)
        while try region.mail(in: .waiting, limit: 1).count > 0, ContinuousClock.now < waiting {
            try await Task.sleep(for: .milliseconds(200))
        }
        let kept = Dictionary(uniqueKeysWithValues: try region.mail(limit: 1_000_000).map { ($0.id, $0) })
        let arrivals = try sink.arrivals()
        let repeated = arrivals.values.reduce(0) { $0 + $1 - 1 }
        print(
            "Faults: \(acknowledged.count) writes acknowledged, \(refused) refused, \(kills) processes killed, \(restarts) restarts of "
                + "PostgreSQL; \(arrivals.count) mails arrived, \(repeated) of them twice")

        #expect(acknowledged.filter { kept[$0]?.state != .sent } == [])
        #expect(Set(arrivals.keys) == Set(kept.values.map(\.messageID)))
        #expect(repeated <= 4 * kills)
        #expect(try region.jobCounts()[.done] == kept.count)
        #expect(kills > 0 && restarts > 0 && acknowledged.count > 100)
        #expect(processes.filter { !$0.isRunning }.isEmpty)
        let states = try [health(ports.0), health(ports.1)]
        #expect(states == [200, 200])
    }

    private func freePort() throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])"]
        process.standardOutput = output
        try process.run()
        return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func health(_ port: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [
            "-c", "import sys, urllib.request; print(urllib.request.urlopen('http://127.0.0.1:\(port)/health').status)",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        return Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }
}
