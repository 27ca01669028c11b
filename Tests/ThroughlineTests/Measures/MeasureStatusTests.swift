import Statistics
import TestSupport
import Testing
import Values

@testable import Throughline

/// Where the one measure of the small pack stands: its rule asks half of all authorities to be at the launch, by 31 March 2026.
struct MeasureStatusTests {
    private let rule = "rule: {figures: [launch-attendance], at_least: 50%}"

    /// Status, actual and whoever settled it, as the register prints them.
    private func register(
        _ rule: String, on asOf: String, _ spoil: (TemporaryFolder) throws -> Void = { _ in }
    ) throws -> [String] {
        let folder = try SmallPack.write()
        try folder.replace(self.rule, with: rule, in: "measures.yaml")
        try spoil(folder)
        return try Region.loaded(folder).change { stores, id in
            let provider = try stores.catalogue(for: Scope(programme: id, asOf: day(asOf))).find(MeasureEvidence.registerPath)
                .provider
            guard case .listing(let listing) = try provider.evidence(at: MeasureEvidence.registerPath, variables: []) else {
                return []
            }
            return listing.rows.flatMap { [$0.cells[4], $0.cells[3], $0.cells[5]] }
        }
    }

    private func status(
        _ rule: String, on asOf: String, _ spoil: (TemporaryFolder) throws -> Void = { _ in }
    ) throws -> String? { try register(rule, on: asOf, spoil).first }

    private func attested(_ met: String, on day: String = "2026-01-15") -> String {
        "attestations: [{on: \(day), actual: Sent to all, met: \(met), by: Programme lead}]"
    }

    private let delay = "delays: [{on: 2026-02-01, reason: Snow, cause: external, revised: summer term 2026}]"

    @Test func `a computed measure that is met is completed, whatever the day`() throws {
        for day in ["2025-12-01", "2026-03-31", "2026-06-30"] {
            let found = try register(rule, on: day)
            #expect(
                found == [
                    "Completed", "Local authorities at the launch: 2 of 4, 2 to 3 as one is not recorded",
                    "Computed: 2 to 3 of 4 local authorities, which is at least 50%",
                ])
        }
    }

    @Test func `a computed measure that missing records decide is undetermined, and prints its bounds`() throws {
        #expect(
            try register("rule: {figures: [launch-attendance], at_least: 75%}", on: "2026-06-30") == [
                "Undetermined", "Local authorities at the launch: 2 of 4, 2 to 3 as one is not recorded",
                "Computed: 2 to 3 of 4 local authorities, which may or may not be, depending on what is not known, at least 75%",
            ])
    }

    @Test(arguments: [("2026-03-30", "On track"), ("2026-03-31", "Not met"), ("2026-04-01", "Not met")])
    func `a computed measure that no record can still meet is not met from its due day`(asOf: String, status: String) throws {
        #expect(try self.status("rule: {figures: [launch-attendance], at_least: 100%}", on: asOf) == status)
    }

    @Test func `a computed measure with an empty base is on track until it is due, then delayed`() throws {
        let nobody = "rule: {figures: [nobody], at_least: 50%}"
        func add(_ folder: TemporaryFolder) throws {
            try folder.append(
                "  - {key: nobody, label: Nobody, source: survey/inclusion/baseline, variable: vision, categories: [very-clear], filter: {rating: [emerging]}, show: share}\n",
                to: "figures.yaml")
        }

        #expect(try status(nobody, on: "2026-03-31", add) == "On track")
        #expect(
            try register(nobody, on: "2026-04-01", add) == [
                "Delayed", "Nobody: no local authority answered", "Computed: Nothing to count: nobody has a base of 0",
            ])
    }

    @Test func `an attested measure is completed from the day that a role said so`() throws {
        #expect(try status(attested("yes"), on: "2026-01-14") == "On track")
        #expect(try register(attested("yes"), on: "2026-01-15") == ["Completed", "Sent to all", "Programme lead, 15 January 2026"])
    }

    @Test(arguments: [("2026-01-15", "On track"), ("2026-03-31", "Not met"), ("2026-04-01", "Not met")])
    func `a measure attested as not yet met is on track until its due day, then not met`(asOf: String, status: String) throws {
        #expect(try self.status(attested("no"), on: asOf) == status)
    }

    @Test func `the last attestation on or before the day holds`() throws {
        let both =
            "attestations: [{on: 2026-04-20, actual: Sent, met: yes, by: Lead}, {on: 2026-04-02, actual: Half sent, met: no, by: Lead}]"

        #expect(try register(both, on: "2026-04-01") == ["Delayed", "Nothing recorded yet", "Not yet attested"])
        #expect(try register(both, on: "2026-04-02") == ["Not met", "Half sent", "Lead, 2 April 2026"])
        #expect(try register(both, on: "2026-04-20") == ["Completed", "Sent", "Lead, 20 April 2026"])
    }

    @Test func `a measure that nobody attested is on track until its due day has passed, then delayed`() throws {
        #expect(try status("", on: "2026-03-31") == "On track")
        #expect(try status("", on: "2026-04-01") == "Delayed")
    }

    @Test func `a delay on record shows from its day with cause, reason and revised date, and a completed measure sheds it`() throws
    {
        let words = "Delayed (external cause); now summer term 2026. Snow"

        #expect(try status(delay, on: "2026-01-31") == "On track")
        #expect(try register(delay, on: "2026-02-01") == [words, "Not completed", "Not yet attested"])
        #expect(try status("rule: {figures: [launch-attendance], at_least: 100%}\n    \(delay)", on: "2026-04-01") == words)
        #expect(try status("\(attested("no"))\n    \(delay)", on: "2026-04-01") == words)
        #expect(try status("\(attested("yes"))\n    \(delay)", on: "2026-04-01") == "Completed")
    }

    @Test func `a measure met by the publication says so`() throws {
        #expect(try status(attested("by publication"), on: "2026-03-31") == "Completed by this publication")
    }

    @Test func `a missed target never prints as met: decimals are added until the print tells the truth`() throws {
        let register = try register("rule: {figures: [useful], at_least: 90%}", on: "2026-03-31") { folder in
            try folder.write(
                "surveys/feedback-1.yaml",
                """
                survey: feedback
                version: 1
                title: Feedback
                published_on: 2025-11-01
                sections:
                  - key: day
                    title: The day
                    questions:
                      - {key: useful, text: Was it useful?, kind: single, options: [Agree, Disagree]}

                """)
            try folder.append(
                "  - {key: launch, survey: feedback, version: 1, title: Launch, opens_on: 2025-11-19, closes_on: 2025-11-30, unit: people, invited: 48, returns: returns/feedback.csv}\n",
                to: "waves.yaml")
            let returns = (0..<48).map { "2025-11-20,\($0 < 43 ? "Agree" : "Disagree")\n" }
            try folder.write("returns/feedback.csv", "returned_on,useful\n" + returns.joined())
            try folder.append(
                "  - {key: useful, label: Found it useful, source: survey/feedback/launch, variable: useful, categories: [agree], show: share}\n",
                to: "figures.yaml")
        }

        #expect(
            register == [
                "Not met", "Found it useful: 43 of 48 (89.6%)", "Computed: 43 of 48 respondents, which is not at least 90%",
            ])
    }

    @Test func `what was delivered in place of what was agreed stands beside the actual`() throws {
        let variance =
            "\(attested("yes"))\n    variances: [{on: 2026-01-10, what: A guide in place of a tool, accepted_by: The board}]"

        #expect(
            try register(variance, on: "2026-03-31")[1]
                == "Sent to all. A guide in place of a tool, accepted by The board, 10 January 2026")
    }

    @Test func `statuses are counted as evidence`() throws {
        let folder = try SmallPack.write()
        try folder.append(
            "  - {key: done, label: Measures completed, source: measures, variable: status, categories: [completed], show: share}\n",
            to: "figures.yaml")

        let text = try Region.loaded(folder).change { stores, id in
            let figures = try stores.evidence.definitions(Figure.self, .figure, in: id).filter { $0.key == "done" }
            let catalogue = try stores.catalogue(for: Scope(programme: id, asOf: day("2026-03-31")))
            return try FigureEvaluator(catalogue: catalogue).evaluate(figures)["done"]?.result.text
        }

        #expect(text == "1 of 1")
    }

    @Test func `a measure with a rule and an attestation, or a rule that asks two things, is refused`() throws {
        #expect(
            try faults { try $0.replace(rule, with: "\(rule)\n    \(attested("yes"))", in: "measures.yaml") } == [
                "measures.yaml:2:5: a measure is computed by a 'rule' or attested, not both"
            ])
        #expect(
            try faults {
                try $0.replace(
                    rule, with: "rule: {figures: [launch-attendance], at_least: 50%, at_most: 60%}", in: "measures.yaml")
            } == ["measures.yaml:8:11: a rule has either 'at_least' or 'at_most'"])
        let limit = try faults {
            try $0.replace(rule, with: "rule: {figures: [launch-attendance], at_least: 150%}", in: "measures.yaml")
        }
        #expect(limit == ["measures.yaml:8:52: '150%' should be a whole number or a percentage such as 50%"])
    }
}
