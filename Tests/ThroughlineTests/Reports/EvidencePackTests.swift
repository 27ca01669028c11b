import Crypto
import Documents
import Foundation
import TestSupport
import Testing
@testable import Throughline
import Values

struct EvidencePackTests {
    private func archive(_ publishing: Publishing) throws -> [String: [UInt8]] {
        try publishing.publish()
        let bytes = Array(try #require(try publishing.files()["evidence-pack.zip"]))
        return Dictionary(try ZipArchive.read(bytes).map { ($0.path, $0.bytes) }) { $1 }
    }

    @Test func `the manifest holds the hash of every other file`() throws {
        let files = try archive(try Publishing())
        let manifest = String(decoding: try #require(files["manifest-sha256.txt"]), as: UTF8.self)

        let expected = files.filter { $0.key != "manifest-sha256.txt" }.sorted { $0.key < $1.key }.map { path, bytes in
            SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "  \(path)\n"
        }.joined()

        #expect(manifest == expected)
    }

    @Test func `the checksums list verifies every file of the publication`() throws {
        let publishing = try Publishing()
        try publishing.publish()
        let files = try publishing.files()
        let lines = try publishing.text("checksums.txt").split(separator: "\n").filter { !$0.hasPrefix("#") }

        #expect(lines.count == files.count - 1)
        for line in lines {
            let parts = line.components(separatedBy: "  ")
            let bytes = try #require(files[parts[1]])
            #expect(SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == parts[0])
        }
    }

    @Test func `every printed share is computed again from the tabulations`() throws {
        let files = try archive(try Publishing(pack: Self.copy(of: "westmere")))
        let rows = Self.table(try #require(files["data/tabulations.csv"]))
        let results = Self.table(try #require(files["data/results.csv"]))
        var checked = 0
        for result in results.dropFirst() {
            let counts = rows.filter { $0[0] == result[0] && ["counted", "derived"].contains($0[5]) }
            guard counts.count == 1, counts[0][1] == "matches", let count = Int(counts[0][2]), let base = Int(counts[0][3]),
                result[2].contains(" of ")
            else {
                continue
            }
            let share = count >= 5 && base >= 10 ? " (\((200 * count + base) / (2 * base))%)" : ""
            #expect(result[2].hasPrefix("\(count) of \(base)\(share)"), "\(result[0]) prints \(result[2])")
            checked += 1
        }
        #expect(checked >= 20)
    }

    @Test func `rows of public sources are there, rows of returns are not`() throws {
        let files = try archive(try Publishing(pack: Self.copy(of: "westmere")))

        #expect(
            files.keys.filter { $0.hasPrefix("data/") }.sorted() == [
                "data/results.csv", "data/rows-participation.csv", "data/tabulations.csv",
            ])
        #expect(Self.table(try #require(files["data/rows-participation.csv"])).count == 20)
    }

    /// A pack of the repository, its report named like the small pack's.
    private static func copy(of name: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let source = Repository.pack(name)
        for path in FileManager.default.enumerator(atPath: source.path)?.compactMap({ $0 as? String }) ?? [] {
            let url = source.appendingPathComponent(path)
            guard let data = try? Data(contentsOf: url) else { continue }
            try folder.write(path.replacing("interim-evaluation", with: "summary"), bytes: Array(data))
        }
        try folder.replace("key: westmere", with: "key: small", in: "pack.yaml")
        return folder
    }

    private static func table(_ bytes: [UInt8]) -> [[String]] {
        var reader = CSVReader(bytes: bytes, file: "table.csv")
        var rows: [[String]] = []
        while let row = try? reader.next() { rows.append(row.texts) }
        return rows
    }
}
