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

    /// The pack, as far as it could be read: what has a fault is left out of it.
    func read() -> Pack {
        let root = whole("project") { folder.yaml("pack.yaml", faults: faults) }
        let programme = root?.fields("programme").flatMap { Programme($0) }
        if let root, root.node("programme") == nil { root.reportMissing("programme") }
        let projects: [Project] = list(root, "projects", "project", Project.init) { $0.key }
        root?.finish()

        let organisations = whole("organisation") {
            table("organisations.csv", isRequired: true) { rows in OrganisationPack.read(rows, faults: faults) }
        }
        let roster = Roster(organisations)
        let measuresFile = file("measures.yaml", of: ["measure"])
        let measures: [Measure] = list(measuresFile, "measures", "measure", Measure.init) { $0.key }
        let eventsFile = file("events.yaml", of: ["event"])
        let events: [Event] = list(eventsFile, "events", "event", Event.init) { $0.key }
        let attendance = table("attendance.csv", isRequired: false) { rows in
            AttendancePack(
                events: places.incomplete.contains("event") ? nil : events,
                roster: places.incomplete.contains("organisation") ? nil : roster, faults: faults
            ).read(rows)
        }
        let versions = whole("survey-version") { surveys() }
        let waves = waves(versions, roster)
        let totalsFile = file("totals.yaml", of: ["document", "total"])
        let documents: [CitedDocument] = list(totalsFile, "documents", "document", CitedDocument.init) { $0.key }
        let totals: [PublishedTotal] = list(totalsFile, "totals", "total", PublishedTotal.init) { $0.key }
        let figuresFile = file("figures.yaml", of: ["figure", "table", "chart"])
        let figures: [Figure] = list(figuresFile, "figures", "figure", Figure.init) { $0.key }
        let tables: [TableDefinition] = list(figuresFile, "tables", "table", TableDefinition.init) { $0.key }
        let charts: [ChartDefinition] = list(figuresFile, "charts", "chart", ChartDefinition.init) { $0.key }
        let claimsFile = file("claims.yaml", of: ["claim"])
        let claims: [Claim] = list(claimsFile, "claims", "claim", Claim.init) { $0.key }
        for file in [measuresFile, eventsFile, totalsFile, figuresFile, claimsFile] { file?.finish() }
        let reports = reports()

        return Pack(
            programme: programme, projects: projects, organisations: organisations, measures: measures, events: events,
            attendance: attendance, versions: versions, waves: waves, documents: documents, totals: totals, figures: figures,
            tables: tables, charts: charts, claims: claims, reports: reports, places: places.all, rowLimit: folder.rowLimit,
            incomplete: places.incomplete)
    }

    /// A file that a pack need not have.
    private func file(_ path: String, of kinds: [String]) -> ContentFields? {
        guard folder.exists(path) else { return nil }
        let fields = folder.yaml(path, faults: faults)
        if fields == nil { places.incomplete.formUnion(kinds) }
        return fields
    }

    /// Does `work`, and notes where a fault of it leaves things of a kind unread.
    private func whole<Value>(_ kind: String, _ work: () -> Value) -> Value {
        let before = faults.faults.count
        let value = work()
        if faults.faults.count > before { places.incomplete.insert(kind) }
        return value
    }

    private func list<Value>(
        _ fields: ContentFields?, _ name: String, _ kind: String, _ read: (ContentFields) -> Value?, key: (Value) -> Key
    ) -> [Value] {
        whole(kind) {
            fields?.items(name).compactMap { node in
                guard let value = ContentFields(node, faults: faults).flatMap(read) else { return nil }
                if !places.add(kind, key(value), node.place) {
                    faults.add(node.place.fault("\(kind) '\(key(value))' is given twice"))
                }
                return value
            } ?? []
        }
    }

    private func table<Value>(
        _ path: String, isRequired: Bool, _ read: (ContentTable) -> [Value]
    ) -> [Value] {
        guard isRequired || folder.exists(path), let rows = folder.table(path, faults: faults) else { return [] }
        return read(rows)
    }

    private func surveys() -> [SurveyVersion] {
        folder.files(in: "surveys", ending: ".yaml").compactMap { path in
            guard let fields = folder.yaml(path, faults: faults), let version = SurveyVersion(fields) else { return nil }
            let place = ContentPlace(file: path, line: 1)
            if !places.add("survey-version", "\(version.survey)/\(version.number)", place) {
                faults.add(place.fault("version \(version.number) of '\(version.survey)' is in another file too"))
            }
            return version
        }
    }

    private func waves(_ versions: [SurveyVersion], _ roster: Roster) -> [Pack.Wave] {
        let fields = file("waves.yaml", of: ["wave"])
        let isRosterWhole = !places.incomplete.contains("organisation")
        let versions = places.incomplete.contains("survey-version") ? nil : versions
        var waves: [Pack.Wave] = []
        for node in fields?.items("waves") ?? [] {
            guard let wave = whole("wave", { ContentFields(node, faults: faults).flatMap { SurveyWave($0) } }) else { continue }
            if !places.add("wave", "\(wave.survey)/\(wave.key)", node.place) {
                faults.add(node.place.fault("wave '\(wave.key)' of '\(wave.survey)' is given twice"))
            }
            let reader = WaveFiles(
                folder: folder, wave: wave, place: node.place, versions: versions, roster: isRosterWhole ? roster : nil,
                faults: faults)
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
    var incomplete: Set<String> = []

    /// False where a thing of this kind and key had a place already.
    @discardableResult
    func add(_ kind: String, _ key: some CustomStringConvertible, _ place: ContentPlace) -> Bool {
        all.updateValue(place, forKey: "\(kind)/\(key)") == nil
    }
}
