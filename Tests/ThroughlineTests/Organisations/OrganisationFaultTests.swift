import TestSupport
import Testing

@testable import Throughline

struct OrganisationFaultTests {
    private func lines(_ row: String) throws -> [String] { try faults { try $0.append(row + "\n", to: "organisations.csv") } }

    @Test func `codes of another form are faults`() throws {
        #expect(
            try lines("pine,Pine,authority,unitary,E0600003,87,2009-01-01,,yes,E06000036; x") == [
                "organisations.csv:7:29: 'E0600003' should be a GSS code such as E06000036",
                "organisations.csv:7:38: '87' should be a three-digit DfE code",
                "organisations.csv:7:57: 'E06000036; x' should be GSS codes separated by ';'",
            ])
    }

    @Test func `an organisation that ends before it begins is a fault`() throws {
        #expect(
            try lines("pine,Pine,authority,unitary,,,2026-02-01,2026-01-31,yes,") == [
                "organisations.csv:7:1: 'valid_to' 2026-01-31 is before 'valid_from' 2026-02-01"
            ])
    }

    @Test func `a kind of organisation that there is not is a fault`() throws {
        #expect(
            try lines("pine,Pine,autority,unitary,,,2009-01-01,,yes,") == [
                "organisations.csv:7:11: 'autority' should be authority, school, trust, parent-carer-forum, health-body or other; did you mean 'authority'?"
            ])
    }

    @Test func `codes and predecessors are kept`() throws {
        let folder = try SmallPack.write()
        try folder.append("pine,Pine,authority,unitary,E06000036,867,2009-01-01,,no,E07000002;E07000001\n", to: "organisations.csv")

        let dump = try Region.loaded(folder).dump()

        let predecessors = dump["organisation_predecessor.csv"]?.split(whereSeparator: \.isNewline).map(String.init)
        #expect(predecessors == ["programme_id,organisation_key,gss_code", "1,pine,E07000001", "1,pine,E07000002"])
    }
}
