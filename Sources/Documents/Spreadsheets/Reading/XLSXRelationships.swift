import Foundation
import Values

/// Which parts a part of an office file leads to (ISO/IEC 29500-2, 9.3).
struct XLSXRelationships {
    struct Target {
        let path: String
        /// The last word of the type, which is the same in both families of namespaces.
        let type: String
    }

    private var targets: [String: Target] = [:]
    private var inOrder: [Target] = []

    /// The relationships of the part at `path`, or of the package where it is empty.
    init(of path: String, in package: ZipPackage, nesting: Int) throws(Fault) {
        let names = path.split(separator: "/").map(String.init)
        let folder = Array(names.dropLast())
        let place = (folder + ["_rels", (names.last ?? "") + ".rels"]).joined(separator: "/")
        guard let part = try package.part(place) else { return }
        var targets: [String: Target] = [:]
        var inOrder: [Target] = []
        try XMLElements.visit(part, nesting: nesting) { name, _, attributes in
            guard name == "Relationship", attributes.text("TargetMode") != "External", let id = attributes.text("Id"),
                let target = attributes.text("Target")
            else { return }
            let type = attributes.text("Type").flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
            let found = Target(path: Self.path(target, in: folder), type: type)
            targets[id] = found
            inOrder.append(found)
        }
        (self.targets, self.inOrder) = (targets, inOrder)
    }

    subscript(id: String) -> Target? { targets[id] }

    func first(ofType type: String) -> Target? { inOrder.first { $0.type == type } }

    /// A target, which is absolute or relative to the folder of the part that names it, as a path of the archive.
    private static func path(_ target: String, in folder: [String]) -> String {
        var names = target.hasPrefix("/") ? [] : folder
        for name in target.split(separator: "/") {
            switch name {
            case ".": break
            case "..": _ = names.popLast()
            default: names.append(name.removingPercentEncoding ?? String(name))
            }
        }
        return names.joined(separator: "/")
    }
}
