import Documents

extension Samples {
    private static let places = [
        "Abbotsmere", "Brackwater", "Calderwick and Thorne", "Dunmere", "East Fenmarch", "Fallowdale", "Greystoke Bay",
        "Harrowmere",
        "Inchford", "Kelby and Marsh End", "Langmere", "Millhaven", "Northmoor", "Oldcastle", "Penwick", "Ravensey",
        "South Fenmarch",
        "Thornbury Vale", "Wexmere",
    ]

    static let participation = Table(
        id: "participation", number: "Table 1", caption: "Who took part in what",
        shorthand: ["Not recorded: nobody wrote down whether the local authority was there."],
        columns: [
            Table.Column("Local authority"), Table.Column("Event 1, 19 November 2025"), Table.Column("Event 2, 22 January 2026"),
            Table.Column("Event 3, 20 March 2026"), Table.Column("Survey"),
        ],
        rows: places.enumerated().map { offset, place in
            [
                Cell(place), attendance(offset % 6 != 5),
                offset == 5 ? Cell("Not recorded", state: .unknown) : attendance(offset % 3 != 1),
                attendance(offset % 7 != 3), offset < 12 ? Cell("Returned", state: .yes) : Cell("Not returned", state: .no),
            ]
        },
        notes: [
            [.text("Base: 19 local authorities on the roster on 31 March 2026.")],
            [.text("Totals: event 1, 16 of 19; event 2, 11 to 12 of 19; event 3, 17 of 19; survey, 12 of 19.")],
        ])

    static let measures = Table(
        id: "measures-table", number: "Table 2", caption: "Measures and where they stand",
        columns: [Table.Column("Measure"), Table.Column("Target"), Table.Column("Actual", .number), Table.Column("Status")],
        rows: [
            [
                Cell("Engage all areas"), Cell("At least 50% of local authorities at each meeting"),
                Cell("16 of 19", target: "event-1-attendance"), Cell("Completed"),
            ],
            [
                Cell("Baseline survey"), Cell("Returned by every local authority"), Cell("12 of 19", target: "survey-returned"),
                Cell("Not met"),
            ],
            [
                Cell("Inclusion awards"), Cell("Criteria agreed by March 2026"), Cell("[z]"),
                Cell("Delayed to the summer term 2026"),
            ],
        ])

    static let domains = Table(
        id: "domains", number: "Table 3", caption: "What each part of the survey shows",
        columns: [
            Table.Column("Domain"), Table.Column("Evidence"), Table.Column("What it says"), Table.Column("What it leads to"),
        ],
        rows: [
            [
                Cell("School leader buy-in, knowledge and experience"), Cell("10 of 12 rate themselves Developing or above"),
                Cell("Most areas report commitment from leaders, built on a few schools that others look to."),
                Cell("Pair leaders across areas in the autumn term."),
            ],
            [
                Cell("Workforce"), Cell("7 of 12 rate themselves Developing or above"),
                Cell("Training reaches special educational needs coordinators first and teaching assistants last."),
                Cell("Offer one regional course for teaching assistants."),
            ],
        ],
        notes: [[.text("Base: 12 local authorities that answered; 7 of 19 did not reply.")]])

    static let maturity = Chart(
        id: "maturity", number: "Chart 1", kind: .stackedBars, caption: "Maturity ratings by domain",
        alternative:
            "Peer support between schools is rated highest, with 11 of 12 local authorities at Developing or above; workforce lowest, with 7 of 12.",
        levels: ["Emerging", "Developing", "Embedded"], bars: domainBars, total: 19,
        table: Table(
            id: "maturity-data", caption: "Ratings by domain, local authorities",
            columns: [
                Table.Column("Domain"), Table.Column("Emerging", .number), Table.Column("Developing", .number),
                Table.Column("Embedded", .number), Table.Column("No reply", .number),
            ],
            rows: domainBars.map { bar in
                [Cell(bar.label)] + bar.values.map { Cell(String($0), number: $0) } + [Cell("7", number: 7)]
            },
            notes: [[.text("Base: 12 local authorities that answered.")]]))

    private static let domainBars = [
        Chart.Bar(label: "School leader buy-in, knowledge and experience", values: [2, 9, 1], note: "12 of 19 answered"),
        Chart.Bar(label: "Strategy and joint working", values: [3, 7, 2], note: "12 of 19 answered"),
        Chart.Bar(label: "Workforce", values: [5, 6, 1], note: "12 of 19 answered"),
        Chart.Bar(label: "Peer support between schools", values: [1, 7, 4], note: "12 of 19 answered"),
        Chart.Bar(label: "Co-production with parents and young people", values: [4, 8, 0], note: "12 of 19 answered"),
        Chart.Bar(label: "Resources and specialist support", values: [4, 6, 2], note: "12 of 19 answered"),
    ]

    static let vision = Chart(
        id: "vision-chart", number: "Chart 2", kind: .bars, caption: "How clear the vision for inclusion is",
        alternative: "7 of the 12 local authorities that answered say very clear, 4 fairly clear and 1 not clear.",
        levels: ["Local authorities"],
        bars: [
            Chart.Bar(label: "Very clear", values: [7], note: "7 of 12 (58%)"),
            Chart.Bar(label: "Fairly clear", values: [4], note: "4 of 12"),
            Chart.Bar(label: "Not clear", values: [1], note: "1 of 12"),
        ],
        total: 12,
        table: Table(
            id: "vision-data", caption: "How clear the vision is",
            columns: [Table.Column("Answer"), Table.Column("Local authorities", .number)],
            rows: [
                [Cell("Very clear"), Cell("7", number: 7)], [Cell("Fairly clear"), Cell("4", number: 4)],
                [Cell("Not clear"), Cell("1", number: 1)],
            ]))

    private static func attendance(_ isThere: Bool) -> Cell {
        isThere ? Cell("Attended", state: .yes) : Cell("Did not attend", state: .no)
    }
}

extension Samples {
    static let small = Table(
        id: "t1", number: "Table 1", caption: "Small", shorthand: ["[z]: not applicable."],
        columns: [Table.Column("Area"), Table.Column("Count", .number)],
        rows: [[Cell("North"), Cell("7", number: 7, target: "n1")], [Cell("South"), Cell("")]], notes: [[.text("Base: 12.")]])

    /// Every place that takes words, filled with hostile ones.
    static func hostileDocument(id: String) -> Document {
        let h = hostile
        let table = Table(
            id: id, number: h, caption: h, shorthand: [h], columns: [Table.Column(h), Table.Column(h, .number), Table.Column("c")],
            rows: [[Cell(h), Cell(h, target: id), Cell(h, state: .no)]], notes: [[.text(h)]])
        let chart = Chart(
            id: id + "c", number: h, kind: .stackedBars, caption: h, alternative: h, levels: [h, "b"],
            bars: [Chart.Bar(label: h, values: [1, 2], note: h)], total: 3, table: table)
        let reference = Reference(kind: .figure, text: h, target: id)
        return Document(
            title: h, subtitle: h, language: "en-GB", date: report.date, publisher: h, summary: h, banner: h, watermark: h,
            facts: [Fact(h, h)],
            blocks: [
                .heading(Heading(level: 2, id: id, text: h)),
                .paragraph([
                    .text(h), .code(h), .emphasis([.text(h)]), .link(text: h, address: h), .link(text: h, address: "JavaScript:x"),
                    .reference(reference),
                ]),
                .list(isOrdered: false, items: [[.paragraph([.text(h)])]]), .quote([.paragraph([.text(h)])]), .table(table),
                .chart(chart),
                .notice(Notice(kind: .warning, title: h, blocks: [.paragraph([.text(h)])])),
                .entry(Entry(id: id, title: h, facts: [Fact(h, h)], tables: [table], backlinks: [reference])),
            ])
    }
}
