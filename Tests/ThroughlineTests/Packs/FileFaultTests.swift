import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

struct FileFaultTests {
    @Test func `every fault is reported at once, with place, value, expectation and near match`() throws {
        let lines = try faults { folder in
            try folder.replace("region: Small region", with: "regoin: Small region", in: "pack.yaml")
            try folder.replace("alder,attended", with: "alder,atended", in: "attendance.csv")
            try folder.replace("date: 2025-11-19", with: "date: 19/11/2025", in: "events.yaml")
            try folder.replace("variable: vision,", with: "variable: visoin,", in: "figures.yaml")
            try folder.replace("2025-12-02,do-not-know", with: "2025-12-02,Very claer", in: "returns/baseline.csv")
        }

        #expect(lines == [])
    }

    @Test func `malformed YAML is a fault where it breaks`() throws {
        #expect(try faults { try $0.write("events.yaml", "events:\n  - {key: launch, number: 1\n") } == [])
        #expect(try faults { try $0.write("events.yaml", "events:\n\t- key: launch\n") } == [])
        #expect(try faults { try $0.write("events.yaml", "events: [}\n") } == [])
    }

    @Test func `YAML anchors and aliases are refused where they stand`() throws {
        #expect(try faults { try $0.write("events.yaml", "events: &all []\n") } == [])
        #expect(try faults { try $0.write("claims.yaml", "claims: []\nother: *all\n") } == [])
    }

    @Test func `a file that would unfold into billions of nodes is refused at once`() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...20 {
            text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
        }

        #expect(try faults { try $0.write("claims.yaml", text) } == [])
    }

    @Test func `brackets nested without end are refused`() throws {
        let text = "claims: " + String(repeating: "[", count: 100_000)

        #expect(try faults { try $0.write("claims.yaml", text) } == [])
    }

    @Test func `a key given twice in a mapping is a fault`() throws {
        #expect(try faults { try $0.replace("  region:", with: "  key: other\n  region:", in: "pack.yaml") } == [])
        #expect(try faults { try $0.append("claims: []\n", to: "claims.yaml") } == [])
    }

    @Test func `empty files are faults`() throws {
        let lines = try faults { folder in
            for path in ["pack.yaml", "organisations.csv", "events.yaml", "returns/baseline.csv", "reports/summary.md"] {
                try folder.write(path, "")
            }
        }

        #expect(lines == [])
    }

    @Test func `a missing file that every pack needs is a fault`() throws {
        #expect(try faults { try $0.remove("pack.yaml") } == [])
        #expect(try faults { try $0.remove("organisations.csv") } == [])
    }

    @Test func `a folder that is not there is a fault`() throws {
        let region = try Region.temporary()
        let missing = URL(fileURLWithPath: "/nowhere/pack")

        let fault = #expect(throws: Fault.self) { try region.load(missing, rowLimit: 10) }

        #expect(fault?.description == "/nowhere/pack: there is no such folder")
    }

    @Test func `malformed CSV is a fault at the cell`() throws {
        let header = "event,organisation,outcome,recorded_on,source\n"
        func lines(_ rows: String) throws -> [String] { try faults { try $0.write("attendance.csv", header + rows) } }

        #expect(try lines("launch,alder,attended,2025-11-19,\"register\nlaunch,birch,attended,2025-11-19,register\n") == [])
        #expect(try lines("launch,alder,attended,2025-11-19\nlaunch,birch,attended,2025-11-19,register,more\n") == [])
        #expect(try lines("launch,alder,attended,2025-11-19,the \"register\"\n") == [])
    }

    @Test func `a header with the wrong columns is a fault`() throws {
        #expect(
            try faults { try $0.replace("outcome,recorded_on", with: "outcom,recorded_on", in: "attendance.csv") } == [])
        #expect(
            try faults { try $0.replace("organisation,returned_on,vision", with: "organisation,vision,visoin", in: "returns/baseline.csv") }
                == [])
    }

    @Test func `files in Windows-1252 and UTF-16 are refused with the line`() throws {
        func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] { try Array(#require(text.data(using: encoding))) }

        let windows = try faults { folder in
            let yaml = try folder.text("pack.yaml").replacing("Small region", with: "Région")
            try folder.write("pack.yaml", bytes: bytes(yaml, .windowsCP1252))
            let csv = try folder.text("returns/baseline.csv").replacing("Good start", with: "Café")
            try folder.write("returns/baseline.csv", bytes: bytes(csv, .windowsCP1252))
        }
        #expect(windows == [])
        for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian] {
            let lines = try faults { folder in
                try folder.write("events.yaml", bytes: bytes(folder.text("events.yaml"), encoding))
                try folder.write("attendance.csv", bytes: bytes(folder.text("attendance.csv"), encoding))
            }
            #expect(lines == [])
        }
    }

    @Test func `a byte order mark and Windows line ends are accepted`() throws {
        let folder = try SmallPack.write()
        let before = try Region.loaded(folder).dump()
        for path in [
            "pack.yaml", "organisations.csv", "attendance.csv", "surveys/inclusion-1.yaml", "returns/baseline.csv",
            "reports/summary.md",
        ] {
            let text = try folder.text(path)
            try folder.write(path, "\u{FEFF}" + text.replacing("\n", with: "\r\n"))
        }

        var after = try Region.loaded(folder).dump()

        after["pack_record.csv"] = before["pack_record.csv"]
        #expect(after == before)
    }

    @Test func `more rows than the limit are refused`() throws {
        let lines = try faults(rowLimit: 2) { _ in }

        #expect(lines == [])
    }
}
