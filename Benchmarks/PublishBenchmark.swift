import Documents
import Foundation

/// Publishing the example reports in every format, beside the bare PDF helper on the same page.
let publishBenchmark = Benchmark(name: "publish") { scratch in
    let helper = try scratch.quickHelper()
    var (whole, own, bare) = (0.0, 0.0, 0.0)
    for pack in examplePacks {
        func publish(with helper: String) throws -> Measurement {
            try Measurement.median(of: 3) {
                scratch.remove("out")
                scratch.remove("\(pack).sqlite")
                _ = try Measurement.of(.load, "packs/\(pack)", scratch.path("\(pack).sqlite"))
                return try Measurement.of(
                    .publish, scratch.path("\(pack).sqlite"), "\(pack)/interim-evaluation", scratch.path("out"), helper)
            }
        }
        let ours = try publish(with: helper)
        let reference = try median(of: 3) { try bareHelper(scratch) } / 1e3
        let all = try publish(with: scratch.weasyprint)
        (whole, own, bare) = (whole + all.seconds, own + ours.seconds, bare + reference)
        say(
            """
            \(pack): \(all.text) without the helper's; bare helper \(decimals(reference, 3)) s; ratio \
            \(decimals(all.seconds / reference, 2)); ours \(ours.text); \(target("100 MB", all.megabytes <= 100))
            """)
    }
    say(
        """
        both: \(decimals(whole, 3)) s; bare helper \(decimals(bare, 3)) s; ratio \(decimals(whole / bare, 2)); \
        \(target("4 s", whole <= 4)); ours \(decimals(own, 3)) s; ratio \(decimals(own / bare, 3)); \
        \(target("0.5 s", own <= 0.5))
        """)
}

/// The helper alone, as the application calls it, on the page that the quick helper kept.
private func bareHelper(_ scratch: Scratch) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: scratch.weasyprint)
    process.arguments = [
        "--pdf-variant", "pdf/ua-1", "--pdf-identifier", "throughline", "--allowed-protocols", "data", "--base-url", "",
        "--encoding", "utf-8", "-", scratch.path("bare.pdf"),
    ]
    process.environment = [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": scratch.folder.path, "LC_ALL": "C.UTF-8", "TZ": "UTC",
        "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1",
    ]
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch.path("page.html")))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
}
