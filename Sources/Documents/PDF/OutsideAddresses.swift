/// Finds what HTML would fetch, before anything is started: addresses in tags other than links, and in styles.
///
/// WeasyPrint refuses such addresses too, but names only some of them.
enum OutsideAddresses {
    /// Each address as it stands in the HTML, once, in order. `data:` addresses and `#` references lie inside.
    static func find(_ html: String) -> [String] {
        var found: [String] = []
        for address in attributes(html) + styles(html) where isOutside(address) && !found.contains(address) {
            found.append(address)
        }
        return found
    }

    private static let fetching: Set<String> = ["src", "href", "xlink:href", "data", "poster", "srcset", "background"]

    private static func attributes(_ html: String) -> [String] {
        html.matches(of: /<(?<tag>[a-zA-Z][^\s\/>]*)(?<rest>(?:"[^"]*"|'[^']*'|[^'">])*)>/).flatMap { match -> [String] in
            let attributes = attributes(of: match.output.rest)
            let isLink = ["a", "area"].contains(match.output.tag.lowercased())
            let isAttachment = attributes.contains { $0.name == "rel" && $0.value.lowercased().contains("attachment") }
            return attributes.filter { fetching.contains($0.name) && (!isLink || isAttachment) }.map(\.value)
        }
    }

    private static func attributes(of tag: Substring) -> [(name: String, value: String)] {
        tag.matches(of: /(?<name>[^\s=>"'\/]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+))/).map { match in
            let value = match.output.double ?? match.output.single ?? match.output.bare ?? ""
            return (match.output.name.lowercased(), String(value))
        }
    }

    private static func styles(_ html: String) -> [String] {
        let sheets = html.matches(of: /<style[^>]*>(?<css>[\s\S]*?)<\/style>/.ignoresCase()).map(\.output.css)
        let inline = html.matches(of: /\sstyle\s*=\s*"(?<css>[^"]*)"/.ignoresCase()).map(\.output.css)
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
