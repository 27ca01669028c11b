/// The lowest and the highest that a share can be, given what is not known.
public struct Bounds: Codable, Hashable, Sendable {
    public let low: Share
    public let high: Share

    public init(low: Share, high: Share) {
        self.low = low
        self.high = high
    }
}

extension Proportion {
    /// The counts that the missing part of the base allows.
    public var possible: ClosedRange<Int> { count...count + unknown }

    /// The shares of the base that its missing part allows; nil where the base is empty.
    public var bounds: Bounds? { bounds(silent: 0) }

    /// Worst cases over everyone who could have answered: nobody silent matches, or all of them do (rule N9). 9 of 12 with
    /// 7 of 19 silent gives 9 of 19 to 16 of 19. Nil where there is nobody.
    public var worstCase: Bounds? { bounds(silent: silent) }

    private func bounds(silent: Int) -> Bounds? {
        guard let low = Share(count, base + silent), let high = Share(count + unknown + silent, base + silent) else { return nil }
        return Bounds(low: low, high: high)
    }
}
