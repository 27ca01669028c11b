/// How people write in a list or a grid that an authority came, or did not.
enum AttendanceWords {
    /// A column that says of each row whether the authority came. A mapping gives further words under `outcome`.
    static func field(_ name: String, labels: [String]) -> ImportField {
        ImportField(
            name: name, labels: labels, form: .choice,
            choices: [
                ImportChoice(
                    key: Attendance.Outcome.attended.rawValue,
                    labels: [Attendance.Outcome.attended.inWords, "yes", "y", "1", "present", "came", "true"] + ImportMarks.ticks
                        + ImportMarks.crosses),
                ImportChoice(
                    key: Attendance.Outcome.didNotAttend.rawValue,
                    labels: [
                        Attendance.Outcome.didNotAttend.inWords, "no", "n", "0", "absent", "false", "no show", "no-show",
                        "\u{2717}", "\u{2718}",
                    ]
                ),
            ],
            vocabulary: "outcome", takesMarks: true, refusals: refusals)
    }

    /// Apologies and the states of a booking are other facts than who came.
    private static let refusals = Dictionary(
        uniqueKeysWithValues: [
            "apologies", "apology", "apologiesreceived", "apologiessent", "apologiesgiven", "sentapologies", "apols", "excused",
            "booked",
            "registered", "invited", "accepted", "declined", "cancelled", "tentative", "waitinglist",
        ].map { ($0, "does not say who came; a mapping may read it as did-not-attend, or as 'ignore', which records nothing") })
}
