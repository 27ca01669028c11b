import Testing

@testable import Documents

struct MarkupTests {
    @Test func `an interpolated string is escaped and interpolated markup is not`() {
        let inner: Markup = "<b>\("a < b & \"c\" 'd'")</b>"

        let outer: Markup = "<p title=\"\("x\" onclick=\"y")\">\(inner)\(3)</p>"

        #expect(outer.text == "<p title=\"x&quot; onclick=&quot;y\"><b>a &lt; b &amp; &quot;c&quot; &#39;d&#39;</b>3</p>")
    }

    @Test func `characters that XML forbids become the replacement character`() {
        #expect(Markup.escaped("a\u{0}b\u{1B}c\u{FFFE}d\te\nf") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\te\nf")
    }

    @Test func `a style sheet cannot end its element`() {
        #expect(Markup.styles("a{content:\"</style>\"}").text == "a{content:\"\\3c /style>\"}")
    }

    @Test func `markup under a condition is left out where the condition does not hold`() {
        let markup: Markup = "\(" a", if: true)\(" b", if: false)"

        #expect(markup.text == " a")
    }
}
