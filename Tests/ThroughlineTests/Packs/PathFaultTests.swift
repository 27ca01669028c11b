import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

struct PathFaultTests {
    @Test(arguments: [
        "../outside.csv", "returns/../../outside.csv", "/etc/passwd", "..", ".", "returns/link.csv", "linked/outside.csv",
    ])
    func `a path that leads out of the pack is refused`(path: String) throws {
        let outside = try TemporaryFolder()
        try outside.write("outside.csv", "organisation,returned_on,vision\nalder,2025-12-01,Very clear\n")

        let lines = try faults { folder in
            let files = FileManager.default
            try outside.write("outside.csv", "organisation,returned_on\n")
            try files.createSymbolicLink(
                at: folder.url.appendingPathComponent("returns/link.csv"),
                withDestinationURL: outside.url.appendingPathComponent("outside.csv"))
            try files.createSymbolicLink(at: folder.url.appendingPathComponent("linked"), withDestinationURL: outside.url)
            try folder.replace("returns/baseline.csv", with: path, in: "waves.yaml")
        }

        #expect(lines == ["waves.yaml:2:5: wave 'baseline': \(path): the path leads out of the pack"])
    }

    @Test func `a link in place of a pack's own file or folder is refused`() throws {
        let outside = try TemporaryFolder()
        try outside.write("secret.yaml", "events: []\n")

        let lines = try faults { folder in
            let files = FileManager.default
            try folder.remove("events.yaml")
            try folder.remove("surveys")
            try files.createSymbolicLink(
                at: folder.url.appendingPathComponent("events.yaml"),
                withDestinationURL: outside.url.appendingPathComponent("secret.yaml"))
            try files.createSymbolicLink(at: folder.url.appendingPathComponent("surveys"), withDestinationURL: outside.url)
        }

        #expect(
            Array(lines.prefix(2)) == [
                "events.yaml: the path leads out of the pack",
                "surveys/secret.yaml: the path leads out of the pack",
            ])
    }

    @Test func `a link inside the pack is followed`() throws {
        let folder = try SmallPack.write()
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appendingPathComponent("returns/link.csv").path, withDestinationPath: "baseline.csv")
        try folder.replace("returns/baseline.csv", with: "returns/link.csv", in: "waves.yaml")

        #expect(try Region.temporary().load(folder).added == 23)
    }

    @Test func `a path to nothing, or to a folder, is a fault`() throws {
        #expect(
            try faults { try $0.replace("returns/baseline.csv", with: "returns/basline.csv", in: "waves.yaml") } == [
                "waves.yaml:2:5: wave 'baseline': returns/basline.csv: there is no such file in the pack"
            ])
        #expect(
            try faults { try $0.replace("returns/baseline.csv", with: "returns", in: "waves.yaml") } == [
                "waves.yaml:2:5: wave 'baseline': returns: this is a folder, not a file"
            ])
    }
}
