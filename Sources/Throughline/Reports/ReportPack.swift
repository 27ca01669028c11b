import Values

extension Report {
    /// A report from the fields of its front matter.
    init?(_ fields: ContentFields, file: ReportFile) {
        let title = fields.text("title")
        let subtitle = fields.optionalText("subtitle")
        let asOf = fields.day("as_of")
        let summary = fields.text("summary")
        let approval = Approval.read(fields)
        let waivers = fields.list("waivers", Waiver.init)
        fields.finish()
        guard let title, let asOf, let summary, case .some(let approvedBy) = approval else { return nil }
        self.init(
            key: file.key, title: title, subtitle: subtitle, asOf: asOf, summary: summary, approvedBy: approvedBy, waivers: waivers,
            narrative: file.narrative)
    }
}

extension Report.Approval {
    /// `none`, or a role and its organisation; outer nil is a fault.
    fileprivate static func read(_ fields: ContentFields) -> Self?? {
        guard let node = fields.node("approved_by") else {
            fields.faults.add(fields.place.fault("'approved_by' is missing: a role and organisation, or none"))
            return .none
        }
        if case .scalar("none") = node.value { return .some(nil) }
        guard let approval = fields.fields("approved_by") else { return .none }
        let role = approval.text("role")
        let organisation = approval.text("organisation")
        approval.finish()
        guard let role, let organisation else { return .none }
        return .some(Report.Approval(role: role, organisation: organisation))
    }
}

extension Report.Waiver {
    fileprivate init?(_ fields: ContentFields) {
        let finding = fields.text("finding")
        let role = fields.text("role")
        let organisation = fields.text("organisation")
        let reason = fields.text("reason")
        fields.finish()
        guard let finding, let role, let organisation, let reason else { return nil }
        self.init(finding: finding, role: role, organisation: organisation, reason: reason)
    }
}
