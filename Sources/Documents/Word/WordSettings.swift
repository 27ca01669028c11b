/// Settings and fonts of the file.
enum WordSettings {
    /// No prompt to update fields, no compatibility mode: the file says that it is of the current form (mode 15).
    static func part(language: String) -> XMLText {
        XMLText.declaration + """
            <w:settings xmlns:w="\(WordBody.namespace)"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\
            <w:characterSpacingControl w:val="doNotCompress"/><w:updateFields w:val="false"/><w:compat>\
            \(setting("compatibilityMode", 15))\(setting("overrideTableStyleFontSizeAndJustification", 1))\
            \(setting("enableOpenTypeFeatures", 1))\(setting("doNotFlipMirrorIndents", 1))\
            \(setting("differentiateMultirowTableHeaders", 1))</w:compat>\
            <w:themeFontLang w:val="\(language)"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" \
            w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" \
            w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>\
            </w:settings>
            """
    }

    private static func setting(_ name: String, _ value: Int) -> XMLText {
        #"<w:compatSetting w:name="\#(name)" w:uri="http://schemas.microsoft.com/office/word" w:val="\#(value)"/>"#
    }

    /// Each face with the one to take where it is missing.
    static let fontTable: XMLText =
        XMLText.declaration + """
            <w:fonts xmlns:w="\(WordBody.namespace)"><w:font w:name="\(WordTheme.face)"><w:altName w:val="Liberation Sans"/>\
            <w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>\
            <w:font w:name="Courier New"><w:altName w:val="Liberation Mono"/><w:panose1 w:val="02070309020205020404"/><w:charset w:val="00"/>\
            <w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font></w:fonts>
            """
}
