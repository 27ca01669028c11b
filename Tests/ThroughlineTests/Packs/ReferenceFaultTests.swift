import TestSupport
import Testing
import Values

@testable import Throughline

struct ReferenceFaultTests {
    @Test func `unknown fields are faults, with the field that was meant`() throws {
        let lines = try faults { folder in
            try folder.replace("headcount: 12", with: "headcuont: 12, colour: red", in: "events.yaml")
            try folder.replace("figure: barriers, category: time", with: "figure: barriers, catgory: time", in: "claims.yaml")
            try folder.append("extra: yes\n", to: "measures.yaml")
            try folder.replace("summary: What was done.", with: "sumary: What was done.", in: "reports/summary.md")
        }

        #expect(
            lines == [
                "claims.yaml:3:5: 'category' is missing",
                "claims.yaml:3:56: unknown field 'catgory'; did you mean 'category'?",
                "events.yaml:2:80: unknown field 'headcuont'; did you mean 'headcount'?",
                "events.yaml:2:95: unknown field 'colour'",
                "measures.yaml:9:1: unknown field 'extra'",
                "reports/summary.md:2:1: 'summary' is missing",
                "reports/summary.md:4:1: unknown field 'sumary'; did you mean 'summary'?",
            ])
    }

    @Test func `numbers and keys given twice are faults`() throws {
        let lines = try faults { folder in
            try folder.append("  - {key: other, number: 1, title: Other, aims: [one aim]}\n", to: "pack.yaml")
            try folder.append(
                "  - {key: closing, number: 1, title: Closing, date: 2026-03-20, mode: online}\n  - {key: launch, number: 2, title: Again, date: 2026-03-21, mode: online}\n",
                to: "events.yaml")
            try folder.append(
                "  - {key: other, number: 1, project: inclusion, title: Other, target: Some, due: 2026-03-31}\n",
                to: "measures.yaml")
            try folder.append("alder,Alder again,authority,unitary,,,2009-01-01,,yes,\n", to: "organisations.csv")
            try folder.write("surveys/copy.yaml", try folder.text("surveys/inclusion-1.yaml"))
            let wave = try folder.text("waves.yaml").split(separator: "\n")[1]
            try folder.append("\(wave)\n", to: "waves.yaml")
        }

        #expect(
            lines == [
                "events.yaml:3:5: event number '1' is given twice",
                "events.yaml:4:5: event 'launch' is given twice",
                "measures.yaml:9:5: measure number '1' is given twice",
                "organisations.csv:7:1: organisation 'alder' is given twice",
                "pack.yaml:10:5: project number '1' is given twice",
                "surveys/inclusion-1.yaml:1:1: version 1 of 'inclusion' is in another file too",
                "waves.yaml:3:5: wave 'baseline' of 'inclusion' is given twice",
            ])
    }

    @Test func `a survey with a key twice, or a key that is a column, is refused`() throws {
        let lines = try faults { folder in
            try folder.replace("{key: more,", with: "{key: vision,", in: "surveys/inclusion-1.yaml")
            try folder.replace("{key: schools,", with: "{key: organisation,", in: "surveys/inclusion-1.yaml")
            try folder.replace(
                "options: [Emerging, Developing, Embedded]", with: "options: [Emerging, emerging]", in: "surveys/inclusion-1.yaml")
        }

        #expect(
            Array(lines.prefix(3)) == [
                "surveys/inclusion-1.yaml:10:9: question 'rating': two options have the same key",
                "surveys/inclusion-1.yaml:12:9: a question may not have the key 'organisation': it is a column of the returns",
                "surveys/inclusion-1.yaml:13:9: question 'vision' is given twice",
            ])
    }

    @Test func `attendance of an authority that is not on the roster that day is refused`() throws {
        let lines = try faults { folder in
            try folder.append("  - {key: spring, number: 2, title: Spring, date: 2026-02-10, mode: online}\n", to: "events.yaml")
            try folder.append(
                """
                spring,elm,attended,2026-02-10,register
                launch,oak,attended,2025-11-19,register
                launch,alde,attended,2025-11-19,register
                lunch,alder,attended,2025-11-19,register
                launch,pine,attended,2025-11-19,register

                """, to: "attendance.csv")
        }

        #expect(
            lines == [
                "attendance.csv:5:8: 'elm' was not on the roster on 10 February 2026, the day of 'spring'",
                "attendance.csv:6:8: 'oak' was not on the roster on 19 November 2025, the day of 'launch'",
                "attendance.csv:7:8: unknown authority 'alde'; did you mean 'alder'?",
                "attendance.csv:8:1: unknown event 'lunch'; did you mean 'launch'?",
                "attendance.csv:9:8: unknown authority 'pine'",
            ])
    }

    @Test func `a period within which the roster changes is refused`() throws {
        let lines = try faults { folder in
            try folder.replace(
                "date: 2025-11-19", with: "period: {from: 2025-11-19, to: 2026-02-01, words: some time in winter}",
                in: "events.yaml")
        }

        #expect(
            lines == [
                "events.yaml:2:5: the roster changes within the event's period, 19 November 2025 to 1 February 2026; state a shorter one"
            ])
    }

    @Test func `a period before the roster changes is accepted`() throws {
        let folder = try SmallPack.write()
        try folder.replace(
            "date: 2025-11-19", with: "period: {from: 2025-11-19, to: 2026-01-31, words: some time in winter}", in: "events.yaml")

        #expect(try Region.temporary().load(folder).added == 23)
    }

    @Test func `names that nothing defines are faults, with the one that was meant`() throws {
        let lines = try faults { folder in
            try folder.replace("project: inclusion", with: "project: inclusoin", in: "measures.yaml")
            try folder.replace(
                "rule: {figures: [launch-attendance]", with: "rule: {figures: [lanch-attendance]", in: "measures.yaml")
            try folder.replace("figure: launch-attendance, share", with: "figure: launch-atendance, share", in: "claims.yaml")
            try folder.replace("source: participation", with: "source: particpation", in: "figures.yaml")
            try folder.replace(
                "variable: vision, categories: [very-clear]", with: "variable: vision, categories: [very-claer]", in: "figures.yaml"
            )
            try folder.replace("unit: authorities,", with: "unit: authorities, event: lunch,", in: "waves.yaml")
            try folder.append("charts:\n  - {key: c, kind: bars, caption: C, figures: [launch]}\n", to: "figures.yaml")
        }

        #expect(
            lines == [
                "claims.yaml:2:5: unknown figure 'launch-atendance'; did you mean 'launch-attendance'?",
                "figures.yaml:2:5: unknown source 'particpation'; did you mean 'participation'?",
                "figures.yaml:3:5: 'vision' has no answer 'very-claer'; did you mean 'very-clear'?",
                "figures.yaml:7:5: unknown figure 'launch'",
                "measures.yaml:2:5: unknown project 'inclusoin'; did you mean 'inclusion'?",
                "measures.yaml:2:5: unknown figure 'lanch-attendance'; did you mean 'launch-attendance'?",
                "waves.yaml:2:5: unknown event 'lunch'; did you mean 'launch'?",
            ])
    }

    @Test func `a wave of a version that there is not is a fault`() throws {
        #expect(
            try faults { try $0.replace("version: 1,", with: "version: 3,", in: "waves.yaml") } == [
                "figures.yaml:3:5: unknown source 'survey/inclusion/baseline'",
                "figures.yaml:4:5: unknown source 'survey/inclusion/baseline'",
                "figures.yaml:5:5: unknown source 'survey/inclusion/baseline'",
                "waves.yaml:2:5: wave 'baseline': there is no version 3 of 'inclusion'; known: inclusion version 1",
            ])
    }

    @Test func `a measure that rests on a count of measures is refused`() throws {
        let lines = try faults { folder in
            try folder.append(
                "  - {key: done, label: Done, source: measures, variable: status, categories: [completed], show: count}\n",
                to: "figures.yaml")
            try folder.replace(
                "figures: [launch-attendance], at_least: 50%", with: "figures: [done], at_least: 1", in: "measures.yaml")
        }

        #expect(
            lines == [
                "measures.yaml:2:5: measure 'attendance' rests on figure 'done', which counts measures"
            ])
    }
}
