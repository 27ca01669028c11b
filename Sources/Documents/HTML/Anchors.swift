/// The ids given out on one page, each once.
struct Anchors {
    private var taken: Set<String> = ["content", "contents", "closed"]

    /// `wanted`, or `wanted` with the first free number from 2 where it was given out before.
    mutating func claim(_ wanted: String) -> String {
        var id = wanted
        var number = 2
        while !taken.insert(id).inserted {
            id = wanted + "-" + String(number)
            number += 1
        }
        return id
    }
}
