import Values

extension Programme {
    /// The `programme` of `pack.yaml`.
    init?(_ fields: ContentFields) {
        let key = fields.key()
        let title = fields.text("title")
        let region = fields.text("region")
        let funder = fields.optionalText("funder")
        let publisher = fields.text("publisher")
        let startsOn = fields.day("starts_on")
        let endsOn = fields.day("ends_on")
        let banner = fields.optionalText("banner")
        let isIndexed = fields.yesOrNo("indexed", otherwise: true)
        fields.finish()
        guard let key, let title, let region, let publisher, let startsOn, let endsOn else { return nil }
        guard startsOn <= endsOn else {
            fields.faults.add(fields.place.fault("'ends_on' \(endsOn) is before 'starts_on' \(startsOn)"))
            return nil
        }
        self.init(
            key: key, title: title, region: region, funder: funder, publisher: publisher, startsOn: startsOn, endsOn: endsOn,
            banner: banner, isIndexed: isIndexed)
    }
}

extension Project {
    /// One of the `projects` of `pack.yaml`.
    init?(_ fields: ContentFields) {
        let key = fields.key()
        let number = fields.integer("number", in: 1...10_000)
        let title = fields.text("title")
        let aims = fields.texts("aims")
        let logicModel = fields.fields("logic_model").map(LogicModel.init)
        fields.finish()
        guard let key, let number, let title else { return nil }
        self.init(key: key, number: number, title: title, aims: aims, logicModel: logicModel)
    }
}

extension LogicModel {
    init(_ fields: ContentFields) {
        self.init(
            inputs: fields.texts("inputs"), activities: fields.texts("activities"), outputs: fields.texts("outputs"),
            outcomes: fields.texts("outcomes"), impact: fields.texts("impact"), assumptions: fields.texts("assumptions"))
        fields.finish()
    }
}
