import Foundation

/// A pack of four authorities with one of everything, for tests to spoil.
package enum SmallPack {
    package static func write() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (path, text) in files { try folder.write(path, text) }
        return folder
    }

    package static let report = "small/summary"

    private static let files = [
        "pack.yaml": """
        programme:
          key: small
          title: Small programme
          region: Small region
          publisher: Small partnership
          starts_on: 2025-09-01
          ends_on: 2026-08-31
        projects:
          - {key: inclusion, number: 1, title: Inclusion, aims: [one aim]}

        """,
        "organisations.csv": """
        key,name,kind,type,gss_code,dfe_code,valid_from,valid_to,provisional,predecessors
        alder,Alder,authority,unitary,,,2009-01-01,,yes,
        birch,Birch,authority,unitary,,,2009-01-01,,yes,
        cedar,Cedar,authority,county,,,2009-01-01,,yes,
        elm,Elm,authority,county,,,2009-01-01,2026-01-31,yes,
        oak,Oak,authority,county,,,2026-02-01,,yes,

        """,
        "measures.yaml": """
        measures:
          - key: attendance
            number: 1
            project: inclusion
            title: Half of all authorities at the launch
            target: At least 50%
            due: 2026-03-31
            rule: {figures: [launch-attendance], at_least: 50%}

        """,
        "events.yaml": """
        events:
          - {key: launch, number: 1, title: Launch, date: 2025-11-19, mode: in-person, headcount: 12}

        """,
        "attendance.csv": """
        event,organisation,outcome,recorded_on,source
        launch,alder,attended,2025-11-19,register
        launch,birch,attended,2025-11-19,register
        launch,cedar,did-not-attend,2025-11-19,register

        """,
        "surveys/inclusion-1.yaml": """
        survey: inclusion
        version: 1
        title: Inclusion survey
        published_on: 2025-10-01
        sections:
          - key: leaders
            title: Leaders
            questions:
              - {key: vision, text: How clear is the vision?, kind: single, options: [Very clear, Not clear], do_not_know: yes}
              - {key: rating, text: How developed is it?, kind: rating, options: [Emerging, Developing, Embedded]}
              - {key: barriers, text: What gets in the way?, kind: multiple, options: [Money, Time, {label: None of these, exclusive: yes}]}
              - {key: schools, text: How many schools?, kind: number}
              - {key: more, text: Tell us more, kind: text}

        """,
        "waves.yaml": """
        waves:
          - {key: baseline, survey: inclusion, version: 1, title: Baseline, opens_on: 2025-11-01, closes_on: 2025-12-19, unit: authorities, returns: returns/baseline.csv}

        """,
        "returns/baseline.csv": """
        organisation,returned_on,vision,rating,barriers,schools,more
        alder,2025-12-01,Very clear,Developing,Money;Time,12,Good start
        birch,2025-12-02,do-not-know,Embedded,None of these,,
        cedar,2026-01-09,Not clear,,Time,7,"More, later"

        """,
        "figures.yaml": """
        figures:
          - {key: launch-attendance, label: Local authorities at the launch, source: participation, variable: launch, categories: [attended], base: roster, show: share}
          - {key: vision-very-clear, label: A very clear vision, source: survey/inclusion/baseline, variable: vision, categories: [very-clear], base: answered, show: share}
          - {key: rating, label: Ratings, source: survey/inclusion/baseline, variable: rating, base: answered, show: distribution}
          - {key: barriers, label: Barriers, source: survey/inclusion/baseline, variable: barriers, base: answered, show: distribution}

        """,
        "claims.yaml": """
        claims:
          - {key: half-came, rule: at-least, figure: launch-attendance, share: 50%}
          - {key: time-first, rule: largest, figure: barriers, category: time}
          - {key: vision-most, rule: most, figure: vision-very-clear}

        """,
        "reports/summary.md": """
        ---
        title: Summary
        as_of: 2026-03-31
        summary: What was done.
        approved_by: {role: Programme director, organisation: Small partnership}
        ---

        ## Attendance

        {{claim half-came}}Half or more came{{/claim}}: {{figure launch-attendance}}.

        ## Survey

        A very clear vision was reported by {{figure vision-very-clear}}. {{figure rating}}

        """,
    ]
}
