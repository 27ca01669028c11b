import Foundation

/// The rules that the house keeps beside the compiler. Each gives the files that break it.
enum HouseRules {
    /// Features in order: each may name those before it, never one after.
    static let features = [
        "Operations", "Organisations", "Programmes", "Evidence", "Measures", "Surveys", "Events", "Reports", "Packs",
    ]
    /// Who may see what other features know.
    private static let onlyThroughEvidence = ["Measures", "Reports"]

    /// What a file may import beside Values and Foundation, by its ending; the first that fits.
    private static let imports: [(ending: String, allowed: Set<String>)] = [
        ("Store", ["Database", "Statistics", "Crypto"]), ("Evidence", ["Statistics"]), ("Pack", ["Statistics", "Documents"]),
        ("Import", ["Documents", "Statistics"]), ("Policy", []),
        ("Routes", ["Hummingbird"]), ("Job", ["Mail"]),
    ]

    static func longFiles(_ tree: SourceTree) -> [String] {
        tree.files.filter { $0.text.count { $0 == "\n" } > 300 }.map(\.path)
    }

    static func vagueNames(_ tree: SourceTree) -> [String] {
        tree.files.filter { file in ["Util", "Helper", "Manager", "+"].contains { file.name.contains($0) } }.map(\.path)
    }

    /// Endings of files that hold one type, whose name is the file's.
    private static let oneTyped = ["Store", "Evidence", "Import", "Policy", "Form", "Job"]

    /// Files that declare types and none of their own name, and files of an ending that hold more than the one type.
    static func misnamedFiles(_ tree: SourceTree) -> [String] {
        tree.files.filter { file in
            guard !file.declared.isEmpty else { return false }
            let isOneTyped = oneTyped.contains { file.name.hasSuffix($0) }
            return !file.declared.contains(file.name) || isOneTyped && file.declared.count > 1
        }.map(\.path)
    }

    static func importsOfEndings(_ tree: SourceTree) -> [String] {
        tree.files.flatMap { file -> [String] in
            guard let rule = imports.first(where: { file.name.hasSuffix($0.ending) }), !file.folder.isEmpty else { return [] }
            let others = file.imports.subtracting(rule.allowed).subtracting(["Values", "Foundation"])
            return others.sorted().map { "\(file.path) imports \($0)" }
        }
    }

    /// Files within a feature that import the database and are no store.
    static func databaseBesideStores(_ tree: SourceTree, except allowed: Set<String>) -> [String] {
        tree.files.filter { file in
            file.imports.contains("Database") && !file.folder.isEmpty && !file.name.hasSuffix("Store")
                && !allowed.contains(file.path)
        }.map(\.path)
    }

    static func imports(of module: String, outside folder: String, _ tree: SourceTree) -> [String] {
        tree.files.filter { $0.imports.contains(module) && $0.folder != folder }.map(\.path)
    }

    /// What the files of a target import beside Values, Foundation and what it may.
    static func imports(beside allowed: Set<String>, of target: String, _ tree: SourceTree) -> [String] {
        tree.files.filter { $0.folder == target }.flatMap { file in
            file.imports.subtracting(allowed).subtracting(["Values", "Foundation"]).sorted().map { "\(file.path) imports \($0)" }
        }
    }

    /// Files that name a type of a later feature.
    static func laterFeatures(_ tree: SourceTree) -> [String] {
        let owners = owners(tree)
        return tree.files.flatMap { file -> [String] in
            guard let place = features.firstIndex(of: file.folder) else { return [] }
            return file.named.compactMap { name in
                guard let owner = owners[name], let other = features.firstIndex(of: owner), other > place else { return nil }
                return "\(file.path) names \(name) of \(owner)"
            }.sorted()
        }
    }

    /// Files of features that may see others only as evidence, and name more than that.
    static func pastEvidence(_ tree: SourceTree, allowed: Set<String>) -> [String] {
        let owners = owners(tree)
        return tree.files.filter { onlyThroughEvidence.contains($0.folder) }.flatMap { file in
            file.named.compactMap { name in
                guard let owner = owners[name], owner != file.folder, !allowed.contains(owner) else { return nil }
                return "\(file.path) names \(name) of \(owner)"
            }.sorted()
        }
    }

    /// Tables that two files name in their SQL, or one that is no store.
    static func sharedTables(_ tree: SourceTree, tables: [String]) -> [String] {
        tables.flatMap { table -> [String] in
            let pattern = "(FROM|INTO|UPDATE|JOIN) \(table)\\b|into: \"\(table)\""
            let users = tree.files.filter { $0.code.range(of: pattern, options: .regularExpression) != nil }
            let owners = users.filter { $0.name.hasSuffix("Store") }
            let others = users.filter { !$0.name.hasSuffix("Store") }.map { "\($0.path) has SQL of \(table)" }
            if owners.isEmpty { return others + ["\(table) has no store"] }
            return others + (owners.count > 1 ? ["\(table): \(owners.map(\.path).joined(separator: ", "))"] : [])
        }
    }

    private static func owners(_ tree: SourceTree) -> [String: String] {
        var owners: [String: String] = [:]
        for file in tree.files where features.contains(file.folder) {
            for name in file.declared { owners[name] = file.folder }
        }
        return owners
    }
}
