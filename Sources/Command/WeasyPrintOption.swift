import ArgumentParser
import Documents
import Foundation

/// Where the PDF helper is: flag, then `THROUGHLINE_WEASYPRINT`, then the one that `make setup` made.
struct WeasyPrintOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The weasyprint executable. Otherwise THROUGHLINE_WEASYPRINT, otherwise .tools/weasyprint/bin/weasyprint.",
            valueName: "path"))
    var weasyprint: String?

    var url: URL {
        let path = weasyprint ?? ProcessInfo.processInfo.environment["THROUGHLINE_WEASYPRINT"] ?? ".tools/weasyprint/bin/weasyprint"
        return URL(fileURLWithPath: path)
    }

    var renderer: PDFRenderer { PDFRenderer(weasyprint: url) }
}
