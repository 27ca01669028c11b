/// What WeasyPrint 70 says on standard error: `ERROR: …` and `WARNING: …` lines, and a Python traceback when it fails.
enum PDFLog {
    /// Every address that was asked for and refused, once, in order.
    static func outsideResources(_ lines: [String]) -> [String] {
        var found: [String] = []
        for line in lines {
            if let address = outsideResource(line), !found.contains(address) { found.append(address) }
        }
        return found
    }

    /// Lines about errors, without their level.
    static func errors(_ lines: [String]) -> [String] {
        lines.filter { $0.hasPrefix("ERROR: ") }.map { String($0.dropFirst("ERROR: ".count)) }
    }

    /// The reason of a failure: the first error, or the last line, which ends a traceback.
    static func reason(_ lines: [String]) -> String { errors(lines).first ?? lines.last ?? "it gave no reason" }

    private static func outsideResource(_ line: String) -> String? {
        let markers = ["URI uses disallowed protocol: ", "Relative URI reference without a base URI: ", "Not an absolute URI: "]
        for marker in markers {
            guard let range = line.firstRange(of: marker) else { continue }
            return String(line[range.upperBound...])
        }
        return line.hasPrefix("ERROR: Failed to load ") ? String(line.dropFirst("ERROR: Failed to load ".count)) : nil
    }
}
