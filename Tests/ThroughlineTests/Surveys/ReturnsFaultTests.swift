import TestSupport
import Testing
import Values

@testable import Throughline

struct ReturnsFaultTests {
    private let file = "returns/baseline.csv"

    private func lines(_ old: String, _ new: String) throws -> [String] { try faults { try $0.replace(old, with: new, in: file) } }

    @Test func `a cell that is not an option names the options, and the one that was meant`() throws {
        #expect(try lines("2025-12-01,Very clear", "2025-12-01,Very claer") == [])
        #expect(try lines("Money;Time", "Money;Tmie") == [])
    }

    @Test func `a number that is not whole is a fault`() throws {
        #expect(try lines("Time,7,", "Time,seven,") == [])
        #expect(try lines("Time,7,", "Time,7.5,") == [])
    }

    @Test func `a day in another form is a fault`() throws {
        #expect(try lines("alder,2025-12-01", "alder,01/12/2025") == [])
        #expect(try lines("alder,2025-12-01", "alder,") == [])
    }

    @Test func `a formula in a coded, number or date column is a fault`() throws {
        #expect(try lines("2025-12-01,Very clear", "2025-12-01,=A1") == [])
        #expect(try lines("Money;Time", "@SUM(A1)") == [])
        #expect(try lines("Time,7,", "Time,=3+4,") == [])
        #expect(try lines("Time,7,", "Time,-A1,") == [])
        #expect(try lines("alder,2025-12-01", "alder,=TODAY()") == [])
    }

    @Test func `a formula in free text is stored as typed`() throws {
        let folder = try SmallPack.write()
        try folder.replace("Good start", with: "=HYPERLINK(\"\"x\"\")", in: file)
        try folder.replace(",12,=HYPERLINK(\"\"x\"\")", with: ",12,\"=HYPERLINK(\"\"x\"\")\"", in: file)

        let answers = try #require(try Region.loaded(folder).dump()["survey_answer.csv"])

        #expect(
            answers.split(whereSeparator: \.isNewline).filter { $0.contains("HYPERLINK") }
                == ["1,1,5,1,0,0,,\"=HYPERLINK(\"\"x\"\")\""])
    }

    @Test func `an option that returns use and the survey has not is a fault`() throws {
        let lines = try faults {
            try $0.replace("[Money, Time, {label", with: "[Money, Staff, {label", in: "surveys/inclusion-1.yaml")
        }

        #expect(lines == [])
    }

    @Test func `two returns of one organisation are a fault`() throws {
        #expect(try lines("birch,2025-12-02", "alder,2025-12-02") == [])
    }

    @Test func `a return of an organisation that was not asked is a fault`() throws {
        #expect(try lines("birch,2025-12-02", "oak,2025-12-02") == [])
        #expect(try lines("birch,2025-12-02", "brich,2025-12-02") == [])
    }

    @Test func `'none of these' cannot be chosen with another option`() throws {
        #expect(try lines("Money;Time", "Money;None of these") == [])
    }

    @Test func `more options than may be chosen are a fault`() throws {
        let lines = try faults {
            try $0.replace("kind: multiple, options", with: "kind: multiple, at_most: 1, options", in: "surveys/inclusion-1.yaml")
        }

        #expect(lines == [])
    }

    @Test func `two respondents with one id are a fault`() throws {
        let lines = try faults { folder in
            try folder.append(
                "  - {key: feedback, survey: inclusion, version: 1, title: Feedback, opens_on: 2025-11-19, closes_on: 2025-11-30, unit: people, invited: 3, returns: returns/feedback.csv}\n",
                to: "waves.yaml")
            try folder.write(
                "returns/feedback.csv",
                "id,returned_on,vision\n7,2025-11-20,very-clear\n8,2025-11-20,very-clear\n7,2025-11-21,not-clear\n9,2025-11-21,\n")
        }

        #expect(lines == [])
    }

    @Test func `a register and returns of an anonymous wave have as many rows as each other, and none after the close`() throws {
        let lines = try faults { folder in
            try folder.append(
                "  - {key: secret, survey: inclusion, version: 1, title: Secret, opens_on: 2025-11-01, closes_on: 2025-12-19, unit: authorities, anonymous: yes, returns: returns/secret.csv, register: registers/secret.csv}\n",
                to: "waves.yaml")
            try folder.write("returns/secret.csv", "returned_on,vision\n2025-12-01,very-clear\n2025-12-20,very-clear\n2025-12-02,\n")
            try folder.write("registers/secret.csv", "organisation,returned_on\nalder,2025-12-01\nelm,2025-12-21\nalder,2025-12-01\nbrich,2025-12-01\n")
        }

        #expect(lines == [])
    }

    @Test func `a wave says what it needs`() throws {
        let wave = "unit: authorities, returns: returns/baseline.csv"
        func lines(_ new: String) throws -> [String] { try faults { try $0.replace(wave, with: new, in: "waves.yaml") } }

        #expect(try lines("unit: people, anonymous: no, returns: returns/baseline.csv") == [])
        #expect(try lines("unit: authorities, anonymous: yes, returns: returns/baseline.csv") == [])
        #expect(try lines("unit: authorities, invited: 4, returns: returns/baseline.csv") == [])
        #expect(try lines("unit: authorities, returns: returns/baseline.csv, register: returns/baseline.csv") == [])
    }
}
