import Statistics

/// Who took part in what in the South East, as published: attendance at three events and the return of the survey.
enum Participation {
    static let rows: [(name: String, events: String, returned: Bool)] = [
        ("Bracknell Forest", "nny", false), ("Brighton and Hove", "yyn", true), ("Buckinghamshire", "yyy", true),
        ("East Sussex", "yny", true), ("Hampshire", "yyy", true), ("Isle of Wight", "y?y", true), ("Kent", "yyy", true),
        ("Medway", "yyy", true), ("Milton Keynes", "yyy", true), ("Oxfordshire", "yyn", true), ("Portsmouth", "yyy", true),
        ("Reading", "yyy", true), ("Slough", "yny", true), ("Southampton", "yyy", false), ("Surrey", "yyy", false),
        ("West Berkshire", "yny", false), ("West Sussex", "ynn", false), ("Windsor and Maidenhead", "yyy", false),
        ("Wokingham", "yyy", false),
    ]

    static let events = ["event-1", "event-2", "event-3"]

    static var evidence: Evidence { .dataset(dataset(Array(rows.indices))) }

    /// The grid with its rows in another order.
    static func dataset(_ order: [Int]) -> Dataset {
        let rows = order.map { Participation.rows[$0] }
        let attendance = [("attended", "Attended"), ("did-not-attend", "Did not attend")]
        let columns = events.enumerated().map { index, key in
            let codes = rows.map { row -> UInt8 in
                switch Array(row.events)[index] {
                case "y": 0
                case "n": 1
                default: Missing.notRecorded.code
                }
            }
            return Column(variable: .of(key, .single, attendance), cells: .codes(codes))
        }
        let survey = Column(
            variable: .of("survey", .single, [("returned", "Returned"), ("not-returned", "Not returned")]),
            cells: .codes(rows.map { $0.returned ? 0 : 1 }))
        return Dataset(
            unit: .authority, unitKeys: rows.map { $0.name.lowercased() }, unitLabels: rows.map(\.name), outside: [:],
            columns: columns + [survey])
    }

    static func query(
        _ variables: [String], _ categories: [String] = ["attended"], match: Match = .all, filter: [Filter] = [],
        show: Query.Show = .share
    ) -> Query {
        Query(variables: variables, categories: categories, match: match, filter: filter, base: .roster, show: show)
    }
}
