import CLibXML2
import Foundation
import Values

/// Reads an XML part of a zip archive piece by piece through libxml2 and hands what it holds to a handler, which may stop it.
/// Document types are refused, so there are no entities to expand and nothing outside the part is ever read.
final class XMLStream {
    private let part: ZipPart
    private let nesting: Int
    private let handler: any XMLHandler
    private var context: xmlParserCtxtPtr?
    private var buffer = [UInt8](repeating: 0, count: 1 << 15)
    private var depth = 0
    private var fault: Fault?
    private var isStopped = false

    init(_ part: ZipPart, nesting: Int, handler: any XMLHandler) {
        self.part = part
        self.nesting = nesting
        self.handler = handler
        var calls = Self.calls
        context = xmlCreatePushParserCtxt(&calls, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
        // Without XML_PARSE_HUGE the library's own limits on names, texts and depth hold.
        if let context { xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue)) }
    }

    deinit { xmlFreeParserCtxt(context) }

    /// Reads to the end, or until the handler stops it.
    static func read(_ part: ZipPart, nesting: Int, handler: any XMLHandler) throws(Fault) {
        let stream = XMLStream(part, nesting: nesting, handler: handler)
        while try stream.advance() {}
    }

    /// Handles the next piece; false at the end.
    func advance() throws(Fault) -> Bool {
        guard let context, !isStopped else { return false }
        let part = part
        var failure: Fault?
        let count = buffer.withUnsafeMutableBytes { bytes in
            do throws(Fault) { return try part.read(into: bytes) } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        buffer.withUnsafeBytes { bytes in
            _ = xmlParseChunk(
                context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count), count == 0 ? 1 : 0)
        }
        if let fault { throw fault }
        if isStopped { return false }
        guard context.pointee.wellFormed != 0 else { throw damage(context) }
        return count > 0
    }

    /// Ends reading without a fault, whatever follows.
    func stop() {
        isStopped = true
        xmlStopParser(context)
    }

    private func damage(_ context: xmlParserCtxtPtr) -> Fault {
        let said = xmlCtxtGetLastError(context)?.pointee.message.map { String(cString: $0) } ?? "it ends too soon"
        let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(120)
        return Fault(file: part.file, "the part '\(part.path)' is damaged (\(words)); save the file again")
    }

    private func handle(_ work: () throws(Fault) -> Void) {
        guard !isStopped else { return }
        do throws(Fault) { try work() } catch {
            fault = error
            isStopped = true
            xmlStopParser(context)
        }
    }

    private func start(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
        depth += 1
        handle { () throws(Fault) in
            guard depth <= nesting else {
                throw Fault(file: part.file, "elements of the part '\(part.path)' lie more than \(nesting) deep")
            }
            try handler.start(XMLName(local: name), attributes)
        }
    }

    private func end(_ name: UnsafePointer<UInt8>) {
        depth -= 1
        handle { () throws(Fault) in try handler.end(XMLName(local: name)) }
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        handle { () throws(Fault) in try handler.text(bytes) }
    }

    private func refuseDocumentType() {
        handle { () throws(Fault) in
            throw Fault(
                file: part.file, "the part '\(part.path)' declares a document type, which no office file needs; it is not read")
        }
    }

    // MARK: libxml2

    /// The stream lives while it parses, so that it need not be retained for each of its elements.
    private static func with(_ pointer: UnsafeMutableRawPointer?, _ work: (XMLStream) -> Void) {
        if let pointer { Unmanaged<XMLStream>.fromOpaque(pointer)._withUnsafeGuaranteedRef(work) }
    }

    private static let characters: charactersSAXFunc = { data, bytes, count in
        XMLStream.with(data) { $0.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
    }

    private static var calls: xmlSAXHandler {
        var calls = xmlSAXHandler()
        calls.initialized = UInt32(XML_SAX2_MAGIC)
        calls.startElementNs = { data, name, _, _, _, _, count, _, attributes in
            guard let name else { return }
            XMLStream.with(data) { $0.start(name, XMLAttributes(pointers: attributes, count: Int(count))) }
        }
        calls.endElementNs = { data, name, _, _ in
            guard let name else { return }
            XMLStream.with(data) { $0.end(name) }
        }
        calls.characters = characters
        // The same function for both keeps libxml2 from guessing which white space matters.
        calls.ignorableWhitespace = characters
        calls.internalSubset = { data, _, _, _ in XMLStream.with(data) { $0.refuseDocumentType() } }
        return calls
    }
}
