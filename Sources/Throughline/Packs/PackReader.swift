import Foundation
import Values

/// Reads a pack's files into one value, gathering every fault.
struct PackReader {
    let folder: PackFolder
    let faults: FaultList
    private let places = PlaceList()

    init(folder: PackFolder, faults: FaultList) {
        self.folder = folder
        self.faults = faults
    }

    /// The pack; nil where it lacks what everything else hangs on. Faults may have been added either way.
    func read() -> Pack? {
        let root = folder.yaml("pack.yaml", faults: faults)
        let programme = root?.fields("programme").flatMap { Programme($0) }
        if root != nil, programme == nil, root?.node("programme") == nil { root?.reportMissing("programme") }
        let projects: [Project] = list(root, "projects", "project", Project.init) { $0.key }
        root?.finish()

        let organisations = table("organisations.csv", isRequired: true) { rows in
            OrganisationPack.read(rows, faults: faults)
        }
        reportRepeats(organisations.map(\.key), "organisation", file: "organisations.csv")
        let roster = Roster(organisations)
        let measuresFile = file("measures.yaml")
        let measures: [Measure] = list(measuresFile, "measures", "measure", Measure.init) { $0.key }
        let eventsFile = file("events.yaml")
        let events: [Event] = list(eventsFile, "events", "event", Event.init) { $0.key }
        let attendance = table("attendance.csv", isRequired: false) { rows in
            AttendancePack(events: events, roster: roster, faults: faults).read(rows)
        }
        let versions = surveys()
        let waves = waves(versions, roster)
        let totalsFile = file("totals.yaml")
        let documents: [CitedDocument] = list(totalsFile, "documents", "document", CitedDocument.init) { $0.key }
        let totals: [PublishedTotal] = list(totalsFile, "totals", "total", PublishedTotal.init) { $0.key }
        let figuresFile = file("figures.yaml")
        let figures: [Figure] = list(figuresFile, "figures", "figure", Figure.init) { $0.key }
        let tables: [TableDefinition] = list(figuresFile, "tables", "table", TableDefinition.init) { $0.key }
        let charts: [ChartDefinition] = list(figuresFile, "charts", "chart", ChartDefinition.init) { $0.key }
        let claimsFile = file("claims.yaml")
        let claims: [Claim] = list(claimsFile, "claims", "claim", Claim.init) { $0.key }
        for file in [measuresFile, eventsFile, totalsFile, figuresFile, claimsFile] { file?.finish() }
        let reports = reports()

        guard let programme else { return nil }
        return Pack(
            programme: programme, projects: projects, organisations: organisations, measures: measures, events: events,
            attendance: attendance, versions: versions, waves: waves, documents: documents, totals: totals, figures: figures,
            tables: tables, charts: charts, claims: claims, reports: reports, places: places.all, rowLimit: folder.rowLimit)
    }

    private func file(_ path: String) -> ContentFields? { folder.exists(path) ? folder.yaml(path, faults: faults) : nil }

    private func list<Value>(
        _ fields: ContentFields?, _ name: String, _ kind: String, _ read: (ContentFields) -> Value?, key: (Value) -> Key
    ) -> [Value] {
        var seen: Set<Key> = []
        return fields?.items(name).compactMap { node in
            guard let value = ContentFields(node, faults: faults).flatMap(read) else { return nil }
            places.add(kind, key(value), node.place)
            if !seen.insert(key(value)).inserted { faults.add(node.place.fault("\(kind) '\(key(value))' is given twice")) }
            return value
        } ?? []
    }

    private func table<Value>(
        _ path: String, isRequired: Bool, _ read: (ContentTable) -> [Value]
    ) -> [Value] {
        guard isRequired || folder.exists(path), let rows = folder.table(path, faults: faults) else { return [] }
        return read(rows)
    }

    private func reportRepeats(_ keys: [Key], _ noun: String, file: String) {
        var seen: Set<Key> = []
        for (offset, key) in keys.enumerated() where !seen.insert(key).inserted {
            faults.add(Fault(file: file, line: offset + 2, column: 1, "\(noun) '\(key)' is given twice"))
        }
    }

    private func surveys() -> [SurveyVersion] {
        folder.files(in: "surveys", ending: ".yaml").compactMap { path in
            guard let fields = folder.yaml(path, faults: faults), let version = SurveyVersion(fields) else { return nil }
            places.add("survey-version", "\(version.survey)/\(version.number)", ContentPlace(file: path, line: 1))
            return version
        }
    }

    private func waves(_ versions: [SurveyVersion], _ roster: Roster) -> [Pack.Wave] {
        let fields = file("waves.yaml")
        var waves: [Pack.Wave] = []
        for node in fields?.items("waves") ?? [] {
            guard let wave = ContentFields(node, faults: faults).flatMap({ SurveyWave($0) }) else { continue }
            places.add("wave", "\(wave.survey)/\(wave.key)", node.place)
            let reader = WaveFiles(
                folder: folder, wave: wave, place: node.place, versions: versions, roster: roster, faults: faults)
            if let read = reader.read() { waves.append(read) }
        }
        fields?.finish()
        return waves
    }

    private func reports() -> [Report] {
        folder.files(in: "reports", ending: ".md").compactMap { path in
            do {
                let name = String(path.dropFirst("reports/".count).dropLast(".md".count))
                guard let key = Key(name) else {
                    throw Fault(file: path, "the file's name should be a key, such as interim-evaluation.md")
                }
                let file = try ReportFile(key: key, file: path, text: try folder.text(path))
                let node = try YAMLFile.read(file.frontMatter, file: path, firstLine: 2)
                places.add("report", key, ContentPlace(file: path, line: 1))
                return ContentFields(node, faults: faults).flatMap { Report($0, file: file) }
            } catch let fault as Fault {
                faults.add(fault)
            } catch {}
            return nil
        }
    }
}

/// Where things stand, gathered while reading.
private final class PlaceList {
    private(set) var all: [String: ContentPlace] = [:]

    func add(_ kind: String, _ key: some CustomStringConvertible, _ place: ContentPlace) { all["\(kind)/\(key)"] = place }
}
