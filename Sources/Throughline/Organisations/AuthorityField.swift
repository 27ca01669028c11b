import Values

extension ImportField {
    /// A field that names an authority: by key, name or code, with or without the words around a council's name.
    static func authority(_ authorities: [Organisation], isRequired: Bool = true) -> ImportField {
        ImportField(
            name: "organisation",
            labels: [
                "local authority", "authority", "organisation name", "area", "local area", "council",
                "which local authority are you from", "which local authority do you work for", "your local authority",
            ], isRequired: isRequired, form: .choice,
            choices: authorities.map { ImportChoice(key: $0.key.text, labels: $0.names) })
    }
}

extension Organisation {
    /// How people write it: the name, the name as a council's, and its codes.
    var names: [String] {
        let councils = ["council", "borough council", "city council", "county council", "local authority"].map { "\(name) \($0)" }
        return [name] + councils + [gssCode, dfeCode].compactMap { $0 }
    }
}
