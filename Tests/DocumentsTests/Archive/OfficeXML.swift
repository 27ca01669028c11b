import Foundation
import FoundationXML

/// An element of an XML part, read by a parser that is not ours.
final class OfficeXML {
    let name: String
    let attributes: [String: String]
    /// Text and elements inside, in order.
    private(set) var parts: [Part] = []

    enum Part { case text(String), element(OfficeXML) }

    init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// All text inside, in order.
    var text: String {
        parts.map { part in
            switch part {
            case .text(let words): words
            case .element(let element): element.text
            }
        }.joined()
    }

    var children: [OfficeXML] {
        parts.compactMap { part in
            guard case .element(let element) = part else { return nil }
            return element
        }
    }

    /// Every element inside with this name, in document order.
    func all(_ name: String) -> [OfficeXML] { children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) } }

    func first(_ name: String) -> OfficeXML? { all(name).first }

    /// The tree of an XML file; nil where it is not well-formed.
    static func parse(_ bytes: [UInt8]) -> OfficeXML? {
        let builder = Builder()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = builder
        return parser.parse() ? builder.root.children.first : nil
    }

    private final class Builder: NSObject, XMLParserDelegate {
        let root = OfficeXML(name: "", attributes: [:])
        private var open: [OfficeXML] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String] = [:]
        ) {
            let element = OfficeXML(name: name, attributes: attributes)
            (open.last ?? root).parts.append(.element(element))
            open.append(element)
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { open.last?.parts.append(.text(string)) }
    }
}
