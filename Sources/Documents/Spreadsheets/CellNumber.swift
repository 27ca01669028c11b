import Values

extension Cell {
    /// The number, where the text says just that number (`1234`, `1,234`, `−5`) and a double holds it exactly; else nil.
    var exactNumber: Int? {
        guard let number, number.magnitude <= 1 << 53 else { return nil }
        return text == String(number) || text == English.number(number) ? number : nil
    }

    /// True where the text has thousands separators.
    var isGrouped: Bool { text.utf8.contains(0x2C) }
}
