import Database
import Documents
import Foundation

/// Writing the page of each example report from its record, beside a plain write of the same characters.
let pageBenchmark = Benchmark(name: "page") { scratch in
    let helper = try scratch.quickHelper()
    for pack in examplePacks {
        let database = scratch.path("page-\(pack).sqlite")
        _ = try Measurement.of(.load, "packs/\(pack)", database)
        _ = try Measurement.of(.publish, database, "\(pack)/interim-evaluation", scratch.path("out"), helper)
        let document = try publishedDocument(in: database)
        let page = HTMLWriter.write(document)
        let ours = median(of: 21) { keep(HTMLWriter.write(document).utf8.count) }
        let reference = median(of: 21) { keep(copied(page)) }
        say(
            """
            \(pack), \(page.utf8.count) bytes: \(milliseconds(ours)) ms; plain write \(milliseconds(reference)) ms; ratio \
            \(decimals(ours / reference, 2)); \(target("100 ms", ours <= 100))
            """)
    }
}

/// The document as the publication holds it: pages are written from the record alone.
private func publishedDocument(in path: String) throws -> Document {
    struct Record: Decodable { let document: Document }
    let record: [UInt8] = try Database.open(.sqlite(path: path), creating: false).read { db in
        try db.query("SELECT record FROM report_publication")[0]["record"]
    }
    return try JSONDecoder().decode(Record.self, from: Data(record)).document
}

/// The reference: every character appended to a new text.
@inline(never)
private func copied(_ page: String) -> Int {
    var text = ""
    for scalar in page.unicodeScalars { text.unicodeScalars.append(scalar) }
    return text.utf8.count
}
