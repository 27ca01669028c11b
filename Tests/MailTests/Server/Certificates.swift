import Foundation

/// An authority of the test's own and a certificate of `localhost` by it, in a folder that goes with the value.
final class Certificates {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("certificates-" + UUID().uuidString)

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("subjectAltName=DNS:localhost\n".utf8).write(to: folder.appendingPathComponent("names"))
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        try openssl(["req", "-x509", "-days", "2", "-subj", "/CN=Test authority", "-keyout", "ca.key", "-out", "ca.pem"] + key)
        try openssl(["req", "-new", "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "request"] + key)
        try openssl([
            "x509", "-req", "-in", "request", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-extfile",
            "names",
            "-out", "server.pem",
        ])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var authority: String { path("ca.pem") }
    var certificate: String { path("server.pem") }
    var key: String { path("server.key") }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func openssl(_ arguments: [String]) throws { try Peer.run("/usr/bin/openssl", arguments, in: folder) }
}
