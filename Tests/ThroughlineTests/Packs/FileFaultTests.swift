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

        #expect(
            lines == [
                "attendance.csv:2:14: 'atended' should be attended or did-not-attend; did you mean 'attended'?",
                "events.yaml:2:51: '19/11/2025' should be a day written YYYY-MM-DD",
                "figures.yaml:3:5: unknown question 'visoin' of 'survey/inclusion/baseline'; did you mean 'vision'?",
                "pack.yaml:2:3: 'region' is missing",
                "pack.yaml:4:3: unknown field 'regoin'; did you mean 'region'?",
                "returns/baseline.csv:3:18: 'Very claer' is not an option of 'vision', which takes 'Very clear', 'Not clear' or 'I do not know'; did you mean 'Very clear'?",
            ])
    }

    @Test func `malformed YAML is a fault where it breaks`() throws {
        #expect(
            try faults { try $0.write("events.yaml", "events:\n  - {key: launch, number: 1\n") } == [
                "events.yaml:3:1: not valid YAML: did not find expected ',' or '}'"
            ])
        #expect(
            try faults { try $0.write("events.yaml", "events:\n\t- key: launch\n") } == [
                "events.yaml:2:1: not valid YAML: found character that cannot start any token"
            ])
        #expect(
            try faults { try $0.write("events.yaml", "events: [}\n") } == [
                "events.yaml:1:10: not valid YAML: did not find expected node content"
            ])
    }

    @Test func `YAML anchors and aliases are refused where they stand`() throws {
        #expect(
            try faults { try $0.write("events.yaml", "events: &all []\n") } == [
                "events.yaml:1:9: anchors (&name) and aliases (*name) are not allowed"
            ])
        #expect(
            try faults { try $0.write("claims.yaml", "claims: []\nother: *all\n") } == [
                "claims.yaml:2:8: not valid YAML: found undefined alias"
            ])
    }

    @Test func `a file that would unfold into billions of nodes is refused at once`() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...20 {
            text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
        }

        #expect(
            try faults { try $0.write("claims.yaml", text) } == [
                "claims.yaml:1:5: anchors (&name) and aliases (*name) are not allowed"
            ])
    }

    @Test func `brackets nested without end are refused`() throws {
        let text = "claims: " + String(repeating: "[", count: 100_000)

        #expect(
            try faults { try $0.write("claims.yaml", text) } == [
                "claims.yaml:1:10: not valid YAML: brackets or lists are nested too deep"
            ])
    }

    @Test func `a key given twice in a mapping is a fault`() throws {
        #expect(
            try faults { try $0.replace("  region:", with: "  key: other\n  region:", in: "pack.yaml") } == [
                "pack.yaml:2:3: 'key' is given twice"
            ])
        #expect(
            try faults { try $0.append("claims: []\n", to: "claims.yaml") } == [
                "claims.yaml:1:1: 'claims' is given twice"
            ])
    }

    @Test func `empty files are faults`() throws {
        let lines = try faults { folder in
            for path in ["pack.yaml", "organisations.csv", "events.yaml", "returns/baseline.csv", "reports/summary.md"] {
                try folder.write(path, "")
            }
        }

        #expect(
            lines == [
                "events.yaml:1:1: the file is empty",
                "organisations.csv: the file is empty",
                "pack.yaml:1:1: the file is empty",
                "reports/summary.md:1:1: a report begins with front matter between two lines of '---'",
                "returns/baseline.csv: the file is empty",
            ])
    }

    @Test func `a missing file that every pack needs is a fault`() throws {
        #expect(
            try faults { try $0.remove("pack.yaml") } == [
                "pack.yaml: there is no such file in the pack"
            ])
        #expect(
            try faults { try $0.remove("organisations.csv") } == [
                "organisations.csv: there is no such file in the pack"
            ])
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

        #expect(
            try lines("launch,alder,attended,2025-11-19,\"register\nlaunch,birch,attended,2025-11-19,register\n") == [
                "attendance.csv:2:34: the cell that begins with this quote has no closing quote"
            ])
        #expect(
            try lines("launch,alder,attended,2025-11-19\nlaunch,birch,attended,2025-11-19,register,more\n") == [
                "attendance.csv:2:23: the row has 4 cells, the first row has 5",
                "attendance.csv:3:43: the row has 6 cells, the first row has 5",
            ])
        #expect(
            try lines("launch,alder,attended,2025-11-19,the \"register\"\n") == [
                "attendance.csv:2:38: a quote stands in a cell that does not begin with one; write the cell in quotes and double the quote"
            ])
    }

    @Test func `a header with the wrong columns is a fault`() throws {
        #expect(
            try faults { try $0.replace("outcome,recorded_on", with: "outcom,recorded_on", in: "attendance.csv") } == [
                "attendance.csv:1:1: column 'outcome' is missing",
                "attendance.csv:1:20: unknown column 'outcom'; did you mean 'outcome'?",
            ])
        #expect(
            try faults {
                try $0.replace("organisation,returned_on,vision", with: "organisation,vision,visoin", in: "returns/baseline.csv")
            } == [
                "returns/baseline.csv:1:1: column 'returned_on' is missing",
                "returns/baseline.csv:1:21: unknown question 'visoin'; did you mean 'vision'?",
            ])
    }

    @Test func `files in Windows-1252 are refused at the line`() throws {
        let lines = try faults { folder in
            try folder.replace("Small region", with: "Région", in: "pack.yaml")
            try folder.replace("Good start", with: "Café", in: "returns/baseline.csv")
            for path in ["pack.yaml", "returns/baseline.csv"] { try folder.encode(path, as: .windowsCP1252) }
        }

        #expect(
            lines == [
                "pack.yaml:4: the file is not UTF-8; save it as UTF-8",
                "returns/baseline.csv:2:57: this is not UTF-8 text; save the file as CSV in UTF-8",
            ])
    }

    @Test(arguments: [
        (String.Encoding.utf16, "4", "the file is not UTF-8"),
        (.utf16LittleEndian, "2", "the file holds a zero byte and is not UTF-8 text"),
        (.utf16BigEndian, "1", "the file holds a zero byte and is not UTF-8 text"),
    ])
    func `files in UTF-16 are refused`(encoding: String.Encoding, column: String, reason: String) throws {
        let lines = try faults { folder in
            for path in ["events.yaml", "attendance.csv"] { try folder.encode(path, as: encoding) }
        }

        #expect(
            lines == [
                "attendance.csv:1:\(column): the file holds a zero byte and is not UTF-8 text; save it as CSV in UTF-8",
                "events.yaml:1: \(reason); save it as UTF-8",
            ])
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

    @Test func `a structured file larger than a person would write is refused`() throws {
        #expect(
            try faults { try $0.write("events.yaml", String(repeating: "# a line of words\n", count: 300_000)) } == [
                "events.yaml: the file is larger than 5 MB"
            ])
    }

    @Test func `of more faults than anyone would read the first are printed and the rest counted`() throws {
        let rows = String(repeating: "launch,pine,attended,2025-11-19,register\n", count: 250)

        let lines = try faults { try $0.append(rows, to: "attendance.csv") }

        #expect(lines.count == 201)
        #expect(lines.first == "attendance.csv:5:8: unknown authority 'pine'")
        #expect(lines.last == "attendance.csv: and 50 more faults like these")
    }

    @Test func `more rows than the limit are refused`() throws {
        let lines = try faults(rowLimit: 2) { _ in }

        #expect(
            lines == [
                "attendance.csv:4: more than 2 rows; the limit is set by --max-rows",
                "organisations.csv:4: more than 2 rows; the limit is set by --max-rows",
                "returns/baseline.csv:4:1: more than 2 rows; the limit is set by --max-rows",
            ])
    }
}

extension TemporaryFolder {
    fileprivate func encode(_ path: String, as encoding: String.Encoding) throws {
        try write(path, bytes: Array(#require(try text(path).data(using: encoding))))
    }
}
