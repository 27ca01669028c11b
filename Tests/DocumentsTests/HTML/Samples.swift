import Documents
import Values

/// Documents for tests, and for looking at.
enum Samples {
    static let hostile =
        #"<script>alert("x")</script> & 'q' javascript:alert(1) style="x" שלום "# + String(repeating: "long", count: 40)

    static func document(_ blocks: [Block], watermark: String? = nil, banner: String? = nil) -> Document {
        Document(
            title: "Mainstream inclusion", date: Day("2026-03-31")!, publisher: "Westmere Regional Partnership",
            summary: "What was done and what the evidence shows.", banner: banner, watermark: watermark, blocks: blocks)
    }

    /// A report as a region would publish it.
    static let report = Document(
        title: "Mainstream inclusion: interim evaluation", subtitle: "Westmere Inclusion Improvement Programme, March 2026",
        date: Day("2026-03-31")!, publisher: "Westmere Regional Partnership",
        summary: "What was done between September 2025 and March 2026, what the evidence shows and what comes next.",
        banner: "Westmere is an invented region. This report shows how Throughline works and describes no real local authority.",
        watermark: "Draft", isIndexed: false,
        facts: [
            Fact("Status", "Draft, not approved"), Fact("Version", "2, corrects version 1"),
            Fact("Evidence as of", "31 March 2026"),
            Fact("Approving role", "Programme director, Westmere Regional Partnership"),
            Fact(
                "Formats",
                [.link(text: "OpenDocument spreadsheet", address: "https://example.org/report.ods"), .text(", PDF, Word")]),
        ],
        blocks: opening + delivery + survey + evidence)

    private static let opening: [Block] = [
        .heading(Heading(level: 2, id: "summary", text: "Summary")),
        .paragraph([
            .text(
                "The programme brought the local authorities of Westmere together to improve how mainstream schools include children with special educational needs and disabilities. Of the 19 local authorities, "
            ),
            figure("12 of 19 (63%)", "survey-returned"), .text(" answered the baseline survey. "),
            claim("Most areas have a very clear vision for inclusion", "most-have-vision"), .text(": "),
            figure("7 of 12 (58%)", "vision-very-clear"), .text(" say so, and "), figure("7", "no-reply"), .text(" did not reply."),
        ]),
        .notice(
            Notice(
                kind: .information, title: "How to read the numbers",
                blocks: [
                    .paragraph([
                        .text("Every underlined number leads to a note that says what was counted, of whom, and what is missing.")
                    ])
                ])),
        .notice(
            Notice(
                kind: .warning, title: "One statement is not supported by the evidence",
                blocks: [.paragraph([.text("The programme director waived it on 30 March 2026; the reason stands in the annex.")])])
        ),
    ]

    private static let delivery: [Block] = [
        .heading(Heading(level: 2, id: "delivery", text: "Delivery against measures")),
        .paragraph([
            claim("Every meeting passed its threshold", "every-meeting-passed"), .text(". The first was attended by "),
            figure("16 of 19 (84%)", "event-1-attendance"), .text(" local authorities, the second by "),
            figure("11 to 12 of 19", "event-2-attendance"), .text("."),
        ]),
        .heading(Heading(level: 3, id: "participation-by-area", text: "Who took part in what")),
        .table(participation),
        .heading(Heading(level: 3, id: "measures", text: "Measures agreed with the funder")),
        .table(measures),
        .list(
            isOrdered: false,
            items: [
                [.paragraph([.text("Guidance was delivered in place of an online tool.")])],
                [
                    .paragraph([
                        .strong([.text("Awards")]), .text(" wait for the white paper and are "), .emphasis([.text("delayed")]),
                        .text("."),
                    ])
                ],
            ]),
    ]

    private static let survey: [Block] = [
        .heading(Heading(level: 2, id: "survey", text: "What the survey shows")),
        .paragraph([
            .text("Ratings have three levels: Emerging, Developing and Embedded. "),
            claim("Peer support between schools is the strongest domain", "peer-support-strongest"),
            .text("; workforce is the weakest, with "),
            figure("5 Emerging, 6 Developing and 1 Embedded (12 of 19; 7 did not reply)", "rating-workforce"), .text("."),
        ]),
        .chart(maturity),
        .quote([.paragraph([.text("We meet every half term now, and heads ask for the dates before we send them.")])]),
        .heading(Heading(level: 3, id: "vision", text: "Vision for inclusion")),
        .chart(vision),
        .table(domains),
        .heading(Heading(level: 4, id: "next", text: "What this leads to")),
        .paragraph([
            .text("A second survey in autumn 2026 asks the same questions. The method is described in "),
            .link(text: "the survey guide", address: "https://example.org/guide"), .text("."),
        ]),
    ]

    private static let evidence: [Block] =
        [
            .heading(Heading(level: 2, id: "evidence", text: "Evidence")),
            .paragraph([.text("One note for every number and every tested statement, in the order of the report.")]),
        ] + notes.map { .entry(entry($0.id, $0.title, $0.result)) }

    private static let notes: [(id: String, title: String, result: String)] = [
        ("survey-returned", "Local authorities that returned the baseline survey", "12 of 19 (63%)"),
        (
            "most-have-vision", "Most areas have a very clear vision for inclusion",
            "Supported among those that answered; depends on what is missing among all 19"
        ),
        ("vision-very-clear", "Local authorities with a very clear vision for inclusion", "7 of 12 (58%)"),
        ("no-reply", "Local authorities that did not reply", "7"),
        ("every-meeting-passed", "Every meeting passed its threshold", "Supported"),
        ("event-1-attendance", "Local authorities at event 1", "16 of 19 (84%)"),
        ("event-2-attendance", "Local authorities at event 2", "11 to 12 of 19 (58% to 63%)"),
        ("peer-support-strongest", "Peer support between schools is the strongest domain", "Supported"),
        ("rating-workforce", "How the workforce is rated", "5 Emerging, 6 Developing and 1 Embedded (12 of 19; 7 did not reply)"),
    ]

    private static func entry(_ id: String, _ title: String, _ result: String) -> Entry {
        Entry(
            id: id, title: title,
            facts: [
                Fact("Result", [.strong([.text(result)])]), Fact("Source", "Survey on inclusion, baseline, autumn 2025"),
                Fact("Base", "Local authorities that answered: 12 of 19 invited"), Fact("Missing", "No reply: 7. Not answered: 0."),
                Fact("Rule", "Share of the base; below a base of 10 counts only"), Fact("Fingerprint", [.code("9f2c-41d7-0b3e")]),
            ],
            tables: [
                Table(
                    id: id + "-counts", caption: "Counts",
                    columns: [Table.Column("Answer"), Table.Column("Local authorities", .number)],
                    rows: [
                        [Cell("Very clear"), Cell("7", number: 7)], [Cell("Fairly clear"), Cell("4", number: 4)],
                        [Cell("Not clear"), Cell("1", number: 1)], [Cell("No reply"), Cell("7", number: 7)],
                    ])
            ],
            backlinks: [
                Reference(kind: .place, text: "Summary", target: "summary"),
                Reference(kind: .place, text: "What the survey shows", target: "survey"),
            ])
    }

    private static func figure(_ text: String, _ key: String) -> Inline {
        .reference(Reference(kind: .figure, text: text, target: key))
    }
    private static func claim(_ text: String, _ key: String) -> Inline {
        .reference(Reference(kind: .claim, text: text, target: key))
    }
}
