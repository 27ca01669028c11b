/// Finds what HTML would fetch, before anything is started: addresses in tags other than links, and in styles.
///
/// WeasyPrint refuses such addresses too, but names only some of them.
enum OutsideAddresses {
    /// Each address as it stands in the HTML, once, in order. `data:` addresses and `#` references lie inside.
    static func find(_ html: String) -> [String] {
        let tags = HTMLTag.all(in: html)
        var found: [String] = []
        for address in tags.flatMap(addresses) + styles(tags) where isOutside(address) && !found.contains(address) {
            found.append(address)
        }
        return found
    }

    private static let fetching: Set<String> = ["src", "href", "xlink:href", "data", "poster", "srcset", "background"]

    private static func addresses(_ tag: HTMLTag) -> [String] {
        let isLink = ["a", "area"].contains(tag.name)
        // A page is full of links, and reading the attributes of each takes its time.
        if isLink, !tag.rest.lowercased().contains("attachment") { return [] }
        let attributes = tag.attributes
        let isAttachment = attributes.contains { $0.name == "rel" && $0.value.lowercased().contains("attachment") }
        return attributes.filter { fetching.contains($0.name) && (!isLink || isAttachment) }.map(\.value)
    }

    private static func styles(_ tags: [HTMLTag]) -> [String] {
        let sheets = tags.filter { $0.name == "style" }.map { String($0.text) }
        let inline = tags.filter { $0.rest.lowercased().contains("style") }.flatMap { tag in
            tag.attributes.filter { $0.name == "style" }.map(\.value)
        }
        return (sheets + inline).flatMap { css in
            css.matches(of: /url\(\s*["']?(?<address>[^"')]*)|@import\s+["'](?<sheet>[^"']*)/.ignoresCase()).compactMap {
                ($0.output.address ?? $0.output.sheet).map(String.init)
            }
        }
    }

    private static func isOutside(_ address: String) -> Bool {
        !address.isEmpty && !address.hasPrefix("#") && !address.lowercased().hasPrefix("data:")
    }
}
