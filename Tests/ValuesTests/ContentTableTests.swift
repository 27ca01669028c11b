import Testing
import Values

struct ContentTableTests {
    private func table(_ header: [String], _ rows: [[String]]) -> ContentTable {
        var rest = rows.enumerated().makeIterator()
        let names = header.enumerated().map { (name: $1, place: ContentPlace(file: "t.csv", line: 1, column: $0 * 10 + 1)) }
        return ContentTable(file: "t.csv", header: names) { () throws(Fault) -> ContentTable.Row? in
            guard let (offset, cells) = rest.next() else { return nil }
            if cells.isEmpty { throw Fault(file: "t.csv", line: offset + 2, "cannot be read") }
            return ContentTable.Row(
                place: ContentPlace(file: "t.csv", line: offset + 2),
                cells: cells.enumerated().map { ($1, ContentPlace(file: "t.csv", line: offset + 2, column: $0 * 10 + 1)) })
        }
    }

    @Test func `columns are found by name in any order, and a blank cell is an absent field`() {
        let faults = FaultList()
        var read: [[String?]] = []

        table(["name", "key"], [["Alder", "alder"], ["", "birch"]]).forEach(columns: ["key", "name"], faults: faults) { fields in
            read.append([fields.text("key"), fields.optionalText("name")])
        }

        #expect(read == [["alder", "Alder"], ["birch", nil]])
        #expect(faults.isEmpty)
    }

    @Test func `a header with the wrong names is reported whole, and no row is read`() {
        let faults = FaultList()
        var count = 0

        table(["key", "nmae", "key"], [["a", "b", "c"]]).forEach(columns: ["key", "name"], faults: faults) { _ in count += 1 }

        #expect(count == 0)
        #expect(
            faults.faults.map(\.description) == [
                "t.csv:1:1: column 'name' is missing", "t.csv:1:11: unknown column 'nmae'; did you mean 'name'?",
                "t.csv:1:21: column 'key' is given twice",
            ])
    }

    @Test func `a row that cannot be read is one fault, and the rows after it are read`() {
        let faults = FaultList()
        var keys: [String?] = []

        table(["key"], [["a"], [], ["b"]]).forEach(columns: ["key"], faults: faults) { keys.append($0.text("key")) }

        #expect(keys == ["a", "b"])
        #expect(faults.faults.map(\.description) == ["t.csv:3: cannot be read"])
    }
}
