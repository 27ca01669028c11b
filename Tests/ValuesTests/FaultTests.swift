import Testing
import Values

struct FaultTests {
    @Test func `a fault names its place, what is wrong and the word that was meant`() {
        let fault = Fault(file: "surveys.yaml", line: 12, column: 7, "unknown question 'visoin'", nearMatch: "vision")

        #expect(fault.description == "surveys.yaml:12:7: unknown question 'visoin'; did you mean 'vision'?")
        #expect(Fault(file: "pack.yaml", "the file is empty").description == "pack.yaml: the file is empty")
        #expect(Fault(file: "a.csv", line: 3, "not UTF-8").description == "a.csv:3: not UTF-8")
    }

    @Test func `faults are reported together, in order of file and place`() {
        let list = FaultList()
        list.add(Fault(file: "b.yaml", line: 1, column: 1, "third"))
        list.add(Fault(file: "a.yaml", line: 2, column: 9, "second"))
        list.add(Fault(file: "a.yaml", line: 2, column: 3, "first"))

        let faults = #expect(throws: Faults.self) { try list.throwIfAny() }

        #expect(faults?.description == "a.yaml:2:3: first\na.yaml:2:9: second\nb.yaml:1:1: third")
    }

    @Test func `a list without faults throws nothing`() throws {
        try FaultList().throwIfAny()
    }

    @Test func `beyond 200 faults the rest are counted`() {
        let list = FaultList()
        for line in 1...205 { list.add(Fault(file: "a.csv", line: line, column: 1, "wrong")) }

        let faults = #expect(throws: Faults.self) { try list.throwIfAny() }

        #expect(faults?.faults.count == 201)
        #expect(faults?.faults.last?.description == "a.csv: and 5 more faults like these")
    }
}
