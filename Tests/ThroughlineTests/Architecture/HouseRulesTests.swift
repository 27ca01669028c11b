import Testing

/// Each rule finds a sample that breaks it: a rule that finds nothing would pass for ever.
struct HouseRulesTests {
    private func tree(_ files: [String: String]) -> SourceTree {
        SourceTree(files: files.sorted { $0.key < $1.key }.map { SourceTree.File(path: $0.key, text: $0.value) })
    }

    @Test func `a long file is found`() {
        #expect(HouseRules.longFiles(tree(["A.swift": String(repeating: "\n", count: 301)])) == ["A.swift"])
        #expect(HouseRules.longFiles(tree(["A.swift": String(repeating: "\n", count: 300)])) == [])
    }

    @Test func `a drawer is found`() {
        let files = tree(["Events/EventUtils.swift": "", "Events/String+ext.swift": "", "Events/Event.swift": ""])

        #expect(HouseRules.vagueNames(files) == ["Events/EventUtils.swift", "Events/String+ext.swift"])
    }

    @Test func `a file of another name than its type, and a store with a second type, are found`() {
        let files = tree([
            "Events/Event.swift": "struct Event {}\nstruct Place {}\n", "Events/EventList.swift": "enum EventLists {}\n",
            "Events/EventStore.swift": "struct EventStore {}\nstruct Row {}\n",

            "Events/EventPages.swift": "extension Event {}\n",
            "Events/PlaceStore.swift": "struct PlaceStore {}\nprivate struct Row {}\n",
        ])

        #expect(
            HouseRules.misnamedFiles(files) == ["Events/EventList.swift", "Events/EventStore.swift"])
    }

    @Test func `the database beside a store is found`() {
        let files = tree([
            "Events/EventStore.swift": "import Database\n", "Events/Event.swift": "import Database\n",
            "Region.swift": "import Database\n",
        ])

        #expect(HouseRules.databaseBesideStores(files, except: []) == ["Events/Event.swift"])
        #expect(HouseRules.databaseBesideStores(files, except: ["Events/Event.swift"]) == [])
    }

    @Test func `an import beside the ending is found`() {
        let files = tree([
            "Events/EventEvidence.swift": "import Database\nimport Statistics\n", "Events/EventStore.swift": "import Database\n",
        ])

        #expect(HouseRules.importsOfEndings(files) == ["Events/EventEvidence.swift imports Database"])
        #expect(
            HouseRules.imports(of: "Database", outside: "Packs", files) == [
                "Events/EventEvidence.swift", "Events/EventStore.swift",
            ])
        #expect(
            HouseRules.imports(beside: ["Statistics"], of: "Events", files) == [
                "Events/EventEvidence.swift imports Database", "Events/EventStore.swift imports Database",
            ])
    }

    @Test func `a later feature is found, but not in a comment`() {
        let files = tree([
            "Events/Event.swift": "struct Event {}\n/// Beside a Survey.\n",
            "Surveys/Survey.swift": "struct Survey { let event: Event }\n",
        ])

        #expect(HouseRules.laterFeatures(files) == ["Surveys/Survey.swift names Event of Events"])
    }

    @Test func `a report that knows a survey is found`() {
        let files = tree([
            "Surveys/Survey.swift": "struct Survey {}\n", "Reports/Report.swift": "struct Report { let survey: Survey }\n",
        ])

        #expect(HouseRules.pastEvidence(files, allowed: ["Evidence"]) == ["Reports/Report.swift names Survey of Surveys"])
    }

    @Test func `a table of two stores and SQL outside a store are found`() {
        let files = tree([
            "Events/EventStore.swift": "SELECT key FROM event WHERE", "Events/OtherStore.swift": "INSERT INTO event (key)",
            "Events/Event.swift": "UPDATE event SET", "Events/EventList.swift": "FROM event_place",
        ])

        #expect(HouseRules.sharedTables(files, tables: ["place"]) == ["place has no store"])
        #expect(
            HouseRules.sharedTables(files, tables: ["event"]) == [
                "Events/Event.swift has SQL of event", "event: Events/EventStore.swift, Events/OtherStore.swift",
            ])
    }
}
