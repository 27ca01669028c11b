import Values

extension Share {
    /// The percentage as a whole number of its last decimal: 84 for 21 of 25, 896 with one decimal for 43 of 48.
    ///
    /// Rounded once, half away from zero, from the exact integers (rule N6).
    ///
    /// - Parameter decimals: 0 to 12.
    public func percent(decimals: Int = 0) -> Int {
        let scale = Int128(100) * Int128(Share.power(min(max(decimals, 0), 12)))
        let (n, whole) = (Int128(numerator), Int128(denominator))
        return Int((2 * n * scale + whole) / (2 * whole))
    }

    /// `84%`, or `89.6%` with one decimal.
    public func percentText(decimals: Int = 0) -> String {
        guard decimals > 0 else { return English.number(percent()) + "%" }
        let power = Share.power(decimals)
        let value = percent(decimals: decimals)
        let fraction = String(value % power)
        return English.number(value / power) + "." + String(repeating: "0", count: decimals - fraction.count) + fraction + "%"
    }

    /// The percentage with as many decimals as it takes for the print to say the same of a threshold as the exact value (rule N8).
    public func percentText(against threshold: Threshold) -> String { percentText(decimals: decimals(against: threshold)) }

    /// Decimals needed for the printed percentage to be on the same side of a threshold as the exact value; at most 6.
    public func decimals(against threshold: Threshold) -> Int {
        let holds = threshold.isMet(by: self)
        let truthful = (0..<6).first { decimals in
            Share(percent(decimals: decimals), 100 * Share.power(decimals)).map { threshold.isMet(by: $0) == holds } ?? false
        }
        return truthful ?? 6
    }
}
