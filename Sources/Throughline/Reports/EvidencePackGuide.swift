import Values

/// The page of an evidence pack that says how to compute a figure again with any tool.
struct EvidencePackGuide {
    let content: PublicationContent
    let version: Int?

    var text: String {
        """
        # Evidence pack: \(content.title)

        \(content.banner.map { $0 + ".\n\n" } ?? "")\(content.summary)

        Report \(content.report), \(version.map { "version \($0)" } ?? "draft"), evidence as of \(English.date(content.asOf)), approved by \
        \(content.approvedBy?.inWords ?? "nobody").

        | File | Holds |
        |---|---|
        | data/tabulations.csv | the exact counts behind every figure, after suppression |
        | data/results.csv | every figure as printed |
        | data/rows-….csv | rows of sources that are declared public |
        | figures.json | definition, source, outcome and hash of every figure |
        | claims.json | every claim with its rule and verdict |
        | findings.json, waivers.json | what stood against the report, and who let it stand |
        | narrative.md | the text, with the keys of its figures |
        | manifest-sha256.txt | the SHA-256 of every other file |

        ## Verify the files

        Run `sha256sum --check manifest-sha256.txt` in the folder.

        ## Compute a figure again

        1. Find the figure's key in its note in the report, or in results.csv.
        2. In tabulations.csv take the rows with that key in the column `figure`. `count` is exact; `hidden` means not shown, to protect people.
        3. A share is `count` of `base`. Round it once to a whole per cent, halves up. A count under 5, or a base under 10, prints without a
           percentage. Rows with the state `possible` give the upper bound: add their count.
        4. A distribution is one row a category; `missing` rows say who is not in the base, and why.
        5. Where data/rows-participation.csv holds the source, count again from the rows: for a share of local authorities, the rows with the
           category in the column named in figures.json, of all rows that are not `notAsked`.

        In R: `t <- read.csv("data/tabulations.csv", na.strings = c("", "hidden")); subset(t, figure == "KEY")`

        """
    }
}
