import Documents
import Values

/// A report as a region would publish it, and its workbook.
enum OfficeSamples {
    static let day = Day(year: 2026, month: 3, day: 20)!
    static let banner = "Worked example: an invented region. No figure is about a real authority."

    static let authorities = [
        "Ashdown", "Barrowmere", "Calder Valley", "Dunmouth", "Eastholme", "Fernley and Stoke", "Glenford", "Harrowdean",
        "Ilchester Sound",
        "Kingsmere", "Lambourne", "Medlock", "Northwick", "Oakhampton", "Penderry", "Quarrington", "Rushmoor Vale", "Saltmarsh",
        "Thornbury-on-the-Water",
    ]

    static var participation: Table {
        let rows = authorities.enumerated().map { index, name -> [Cell] in
            let states: [Cell.State] = (0..<5).map { event in
                (index + event).isMultiple(of: 7) ? .unknown : (index * 3 + event).isMultiple(of: 4) ? .no : .yes
            }
            let count = states.filter { $0 == .yes }.count
            let cells = states.map { state -> Cell in
                switch state {
                case .yes: Cell("Attended", state: .yes)
                case .no: Cell("Did not attend", state: .no)
                case .unknown: Cell("[w]", state: .unknown)
                }
            }
            return [Cell(name)] + cells + [Cell("\(count)", number: count, target: "note-participation")]
        }
        let events = (1...5).map { Table.Column("Event \($0)") }
        return Table(
            id: "participation", number: "Table 1", caption: "Local authorities that took part in each event",
            shorthand: ["[w] means that attendance was not recorded."],
            columns: [.init("Local authority")] + events + [.init("Events attended", .number)], rows: rows,
            notes: [[.text("Base: 19 local authorities on the roster on 20 March 2026. Source: attendance register.")]])
    }

    static var maturity: Chart {
        let levels = ["Emerging", "Developing", "Embedded"]
        let domains = [
            ("Vision and leadership", [2, 9, 1]), ("Workforce", [5, 6, 1]), ("Early identification", [4, 8, 0]),
            ("Peer support", [1, 7, 4]), ("Voice of children and parents", [3, 6, 3]), ("Use of data", [8, 4, 0]),
        ]
        let table = Table(
            id: "maturity-table", number: "Table 2", caption: "Ratings of each domain",
            columns: [.init("Domain")] + levels.map { .init($0, .number) },
            rows: domains.map { name, values in [Cell(name)] + values.map { Cell("\($0)", number: $0) } },
            notes: [[.text("Base: 12 local authorities that answered; 7 did not reply.")]])
        return Chart(
            id: "maturity", number: "Chart 1", kind: .stackedBars, caption: "How local authorities rate themselves in six domains",
            alternative:
                "Peer support is rated highest: 11 of 12 local authorities are Developing or Embedded. Use of data is rated lowest.",
            levels: levels, bars: domains.map { .init(label: $0, values: $1, note: "12 of 19 answered") }, total: 19, table: table)
    }

    static var note: Entry {
        Entry(
            id: "note-participation", title: "Note 1: events attended",
            facts: [
                Fact("Definition", "Events with the outcome 'attended' for each local authority on the roster"),
                Fact("Base", "19 local authorities on the roster"),
                Fact("Fingerprint", [.code("9f2c 41aa 07de 5b13")]),
            ],
            tables: [
                Table(
                    id: "note-participation-counts", caption: "Outcomes of all events",
                    columns: [.init("Outcome"), .init("Count", .number)],
                    rows: [[Cell("Attended"), Cell("1,061", number: 1061)], [Cell("Did not attend"), Cell("23", number: 23)]])
            ],
            backlinks: [Reference(kind: .place, text: "Who took part", target: "who-took-part")])
    }

    static var blocks: [Block] {
        [
            .heading(Heading(level: 2, id: "summary", text: "Summary")),
            .paragraph([
                .text("Of the 19 local authorities, "),
                .reference(Reference(kind: .figure, text: "16 (84%)", target: "note-participation")),
                .text(" took part in at least one event, and "),
                .reference(Reference(kind: .claim, text: "peer support is the strongest domain", target: "maturity")),
                .text(". The "), .strong([.text("full grid")]), .text(" is in "),
                .reference(Reference(kind: .place, text: "Table 1", target: "participation")), .text("; see also "),
                .link(text: "the guidance", address: "https://www.gov.uk/guidance?a=1&b=two words"), .text("."),
            ]),
            .list(
                isOrdered: true,
                items: [
                    [.paragraph([.text("Publish the grid each term.")]), .paragraph([.text("The register is the source.")])],
                    [
                        .paragraph([.text("Ask for what is missing:")]),
                        .list(isOrdered: false, items: [[.paragraph([.text("returns;")])], [.paragraph([.text("registers.")])]]),
                    ],
                ]),
            .notice(
                Notice(
                    kind: .warning, title: "What a check found",
                    blocks: [
                        .paragraph([.text("One statement depends on what is missing: 7 local authorities did not reply.")]),
                        .list(
                            isOrdered: false,
                            items: [[.paragraph([.text("Waived by the regional lead, because the base is printed.")])]]),
                    ])),
            .heading(Heading(level: 2, id: "findings", text: "Findings")),
            .heading(Heading(level: 3, id: "who-took-part", text: "Who took part")),
            .paragraph([.text("Every event is listed below. "), .emphasis([.text("Apologies are another fact.")])]),
            .table(participation),
            .heading(Heading(level: 3, id: "how-strong", text: "How strong practice is")),
            .chart(maturity),
            .notice(
                Notice(
                    kind: .information, title: "How to read this", blocks: [.paragraph([.text("Counts come before percentages.")])])
            ),
            .quote([.paragraph([.text("We learned more from one visit than from a year of papers.")])]),
            .heading(Heading(level: 4, id: "detail", text: "A detail")),
            .paragraph([.text("A last line"), .lineBreak, .text("in two parts.")]),
            .heading(Heading(level: 2, id: "annex", text: "Evidence annex")),
            .entry(note),
        ]
    }

    static func document(watermark: String? = nil, blocks: [Block] = OfficeSamples.blocks) -> Document {
        Document(
            title: "Interim evaluation", subtitle: "Westmere Inclusion Improvement Programme", date: day,
            publisher: "Westmere Regional Partnership", summary: "What the first two terms show.", banner: banner,
            watermark: watermark,
            facts: [Fact("Status", "Published"), Fact("Version", "1"), Fact("Evidence as of", "20 March 2026")], blocks: blocks)
    }

    static func workbook(_ tables: [Table] = [participation, maturity.table]) -> Workbook {
        Workbook(
            title: "Interim evaluation: tables", date: day, publisher: "Westmere Regional Partnership", banner: banner,
            cover: ["Status: published, version 1", "Evidence as of 20 March 2026"],
            notes: ["Counts are of local authorities.", "[w] means not recorded."], tables: tables)
    }

    /// Text that has broken writers before.
    static let hostile = [
        "=1+1", "+44 20", "-5", "@SUM(A1)", "<b>&amp;\"'</b>", "]]>", "tab\there", "line\nbreak", "\u{0}\u{1}\u{B}",
        "\u{FFFE}\u{FFFF}",
        "👩🏽‍🏫 é e\u{301} 漢字 ‏עברית‎", "_x0041_ and _x005F_", "  two  spaces  ", String(repeating: "Unbreakable", count: 30),
        "${figure}", "\r\n",
    ]
}
