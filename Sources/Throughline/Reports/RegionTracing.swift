import Values

extension Region {
    /// Follows a figure of a report back to the rows and files that it came from.
    ///
    /// - Throws: `PublicationRefusal` for a report that is not there, `Fault` for a figure.
    package func trace(_ figure: String, of report: String) throws -> FigureTrace {
        try read { stores in
            let publisher = try Publisher(stores: stores, name: report)
            let figures = try ReportDefinitions(stores.evidence, in: publisher.id).figures
            guard let found = Key(figure).flatMap({ figures[$0] }) else {
                let near = NearMatch.of(figure, among: figures.keys.map(\.text).sorted())
                throw Fault(file: figure, "there is no such figure in '\(publisher.programme.key)'", nearMatch: near)
            }
            let scope = Scope(programme: publisher.id, asOf: publisher.report.asOf)
            return try FigureTracing(
                stores: stores, programme: publisher.id, programmeKey: publisher.programme.key,
                catalogue: stores.catalogue(for: scope)
            ).trace(found)
        }
    }
}
