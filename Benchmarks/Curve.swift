/// Prints one line a size, so that time and memory can be seen to grow or not.
func curve(
    _ scratch: Scratch, _ reference: String, _ measure: (_ returns: Int) throws -> (Measurement, Measurement)
) throws {
    for returns in scratch.sizes {
        let (ours, beside) = try measure(returns)
        let each = decimals(ours.seconds * 1e6 / Double(returns), 1)
        say("\(returns) returns: \(ours.text(beside: beside, reference)); \(each) µs a return")
    }
}
