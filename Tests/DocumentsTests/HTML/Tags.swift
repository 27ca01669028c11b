/// The start tags of a page, for assertions that do not depend on text.
enum Tags {
    static func all(_ html: String) -> [String] { html.matches(of: /<[a-zA-Z](?:"[^"]*"|[^">])*>/).map { String($0.output) } }

    static func named(_ name: String, in html: String) -> [String] {
        all(html).filter { $0.hasPrefix("<\(name) ") || $0 == "<\(name)>" }
    }

    static func values(of attribute: String, in html: String) -> [String] {
        let prefix = " \(attribute)=\""
        return all(html).flatMap { tag in
            tag.ranges(of: prefix).map { range in String(tag[range.upperBound...].prefix { $0 != "\"" }) }
        }
    }
}
