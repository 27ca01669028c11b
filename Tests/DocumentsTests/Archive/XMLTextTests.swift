import Documents
import Testing

struct XMLTextTests {
    @Test func `values are escaped and markup is spliced`() {
        let inner: XMLText = "<b>\("1 < 2 & \"x\" > 0")</b>"
        let markup: XMLText = #"<a c="\#("say \"hi\"")" n="\#(5)">\#(inner)</a>"#

        #expect(markup.text == #"<a c="say &quot;hi&quot;" n="5"><b>1 &lt; 2 &amp; &quot;x&quot; &gt; 0</b></a>"#)
    }

    @Test func `line ends and tabs survive a parser in attributes and in text`() throws {
        let words = "a\tb\nc\r\nd\re"
        let markup: XMLText = #"<a b="\#(words)">\#(words)</a>"#

        let element = try #require(OfficeXML.parse(markup.bytes))

        #expect(element.text == words)
        #expect(element.attributes["b"] == words)
    }

    @Test func `characters that XML forbids are replaced visibly`() {
        let markup: XMLText = "\("a\u{0}\u{8}\u{1F}\u{FFFE}\u{FFFF}\u{7F}\u{FFFD}b")"

        #expect(markup.text == "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{7F}\u{FFFD}b")
    }

    @Test(arguments: OfficeSamples.hostile) func `hostile text comes back from a parser`(words: String) throws {
        let markup: XMLText = "<a>\(words)</a>"

        #expect(try #require(OfficeXML.parse(markup.bytes)).text == XMLText.legal(words))
    }
}
