/// What a review of a meeting log holds.
package struct MeetingReviewSummary: Sendable {
    package let people: Int
    package let proposed: Int
    package let short: Int
}
