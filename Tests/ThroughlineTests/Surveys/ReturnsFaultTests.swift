import TestSupport
import Testing
import Values

@testable import Throughline

struct ReturnsFaultTests {
    private let file = "returns/baseline.csv"

    private func lines(_ old: String, _ new: String) throws -> [String] { try faults { try $0.replace(old, with: new, in: file) } }

    @Test func `a cell that is not an option names the options, and the one that was meant`() throws {
        #expect(
            try lines("2025-12-01,Very clear", "2025-12-01,Very claer") == [
                "returns/baseline.csv:2:18: 'Very claer' is not an option of 'vision', which takes 'Very clear', 'Not clear' or 'I do not know'; did you mean 'Very clear'?"
            ])
        #expect(
            try lines("Money;Time", "Money;Tmie") == [
                "returns/baseline.csv:2:40: 'Tmie' is not an option of 'barriers', which takes 'Money', 'Time' or 'None of these'; did you mean 'Time'?"
            ])
    }

    @Test func `a number that is not whole is a fault`() throws {
        #expect(
            try lines("Time,7,", "Time,seven,") == [
                "returns/baseline.csv:4:34: 'seven' should be a whole number"
            ])
        #expect(
            try lines("Time,7,", "Time,7.5,") == [
                "returns/baseline.csv:4:34: '7.5' should be a whole number"
            ])
    }

    @Test func `a day in another form is a fault`() throws {
        #expect(
            try lines("alder,2025-12-01", "alder,01/12/2025") == [
                "returns/baseline.csv:2:7: '01/12/2025' should be a day written YYYY-MM-DD"
            ])
        #expect(
            try lines("alder,2025-12-01", "alder,") == [
                "returns/baseline.csv:2:7: '' should be a day written YYYY-MM-DD"
            ])
    }

    @Test func `a formula in a coded, number or date column is a fault`() throws {
        #expect(
            try lines("2025-12-01,Very clear", "2025-12-01,=A1") == [
                "returns/baseline.csv:2:18: '=A1' is a formula; 'vision' takes its result, written out"
            ])
        #expect(
            try lines("Money;Time", "@SUM(A1)") == [
                "returns/baseline.csv:2:40: '@SUM(A1)' is a formula; 'barriers' takes its result, written out"
            ])
        #expect(
            try lines("Time,7,", "Time,=3+4,") == [
                "returns/baseline.csv:4:34: '=3+4' is a formula; 'schools' takes its result, written out"
            ])
        #expect(
            try lines("Time,7,", "Time,-A1,") == [
                "returns/baseline.csv:4:34: '-A1' is a formula; 'schools' takes its result, written out"
            ])
        #expect(
            try lines("alder,2025-12-01", "alder,=TODAY()") == [
                "returns/baseline.csv:2:7: '=TODAY()' should be a day written YYYY-MM-DD"
            ])
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

        #expect(
            lines == [
                "returns/baseline.csv:2:40: 'Time' is not an option of 'barriers', which takes 'Money', 'Staff' or 'None of these'",
                "returns/baseline.csv:4:29: 'Time' is not an option of 'barriers', which takes 'Money', 'Staff' or 'None of these'",
            ])
    }

    @Test func `two returns of one organisation are a fault`() throws {
        #expect(
            try lines("birch,2025-12-02", "alder,2025-12-02") == [
                "returns/baseline.csv:3:1: 'alder' has two returns; one joint return is kept for each"
            ])
    }

    @Test func `a return of an organisation that was not asked is a fault`() throws {
        #expect(
            try lines("birch,2025-12-02", "oak,2025-12-02") == [
                "returns/baseline.csv:3:1: 'oak' was not asked: it is not on the roster of the closing day"
            ])
        #expect(
            try lines("birch,2025-12-02", "brich,2025-12-02") == [
                "returns/baseline.csv:3:1: 'brich' was not asked: it is not on the roster of the closing day; did you mean 'birch'?"
            ])
    }

    @Test func `'none of these' cannot be chosen with another option`() throws {
        #expect(
            try lines("Money;Time", "Money;None of these") == [
                "returns/baseline.csv:2:40: 'None of these' cannot be chosen with another option"
            ])
    }

    @Test func `more options than may be chosen are a fault`() throws {
        let lines = try faults {
            try $0.replace("kind: multiple, options", with: "kind: multiple, at_most: 1, options", in: "surveys/inclusion-1.yaml")
        }

        #expect(
            lines == [
                "returns/baseline.csv:2:40: 2 options are chosen; 'barriers' takes at most 1"
            ])
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

        #expect(
            lines == [
                "returns/feedback.csv:4:1: '7' has two returns; an id is given once",
                "waves.yaml:3:5: wave 'feedback': 4 returns, but only 3 were invited",
            ])
    }

    @Test func `a register and returns of an anonymous wave have as many rows as each other, and none after the close`() throws {
        let lines = try faults { folder in
            try folder.append(
                "  - {key: secret, survey: inclusion, version: 1, title: Secret, opens_on: 2025-11-01, closes_on: 2025-12-19, unit: authorities, anonymous: yes, returns: returns/secret.csv, register: registers/secret.csv}\n",
                to: "waves.yaml")
            try folder.write(
                "returns/secret.csv", "returned_on,vision\n2025-12-01,very-clear\n2025-12-20,very-clear\n2025-12-02,\n")
            try folder.write(
                "registers/secret.csv",
                "organisation,returned_on\nalder,2025-12-01\nelm,2025-12-21\nalder,2025-12-01\nbrich,2025-12-01\n")
        }

        #expect(
            lines == [
                "registers/secret.csv:3:5: '2025-12-21' is after the closing day 2025-12-19, and would show whose return it is: set 'closes_on' to the day of the last return",
                "registers/secret.csv:4:1: 'alder' is on the register twice",
                "registers/secret.csv:5:1: 'brich' was not asked: it is not on the roster of the closing day; did you mean 'birch'?",
                "returns/secret.csv:3:1: '2025-12-20' is after the closing day 2025-12-19, and would show whose return it is: set 'closes_on' to the day of the last return",
            ])
    }

    @Test func `a wave says what it needs`() throws {
        let wave = "unit: authorities, returns: returns/baseline.csv"
        func lines(_ new: String) throws -> [String] { try faults { try $0.replace(wave, with: new, in: "waves.yaml") } }

        #expect(
            try lines("unit: people, anonymous: no, returns: returns/baseline.csv") == [
                "waves.yaml:2:5: wave 'baseline': people answer anonymously: 'anonymous: no' is for authorities"
            ])
        #expect(
            try lines("unit: authorities, anonymous: yes, returns: returns/baseline.csv") == [
                "waves.yaml:2:5: wave 'baseline': an anonymous wave of authorities has both 'returns' and a 'register'"
            ])
        #expect(
            try lines("unit: authorities, invited: 4, returns: returns/baseline.csv") == [
                "waves.yaml:2:5: wave 'baseline': 'invited' is for people: authorities are the roster of the closing day"
            ])
        #expect(
            try lines("unit: authorities, returns: returns/baseline.csv, register: returns/baseline.csv") == [
                "waves.yaml:2:5: wave 'baseline': the returns name their authority: leave out 'register'"
            ])
    }
}
