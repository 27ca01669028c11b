import Foundation
import Values

extension Region {
    /// Writes the review of a meeting log for a person to decide on. Nothing is stored.
    package func reviewMeeting(
        _ log: URL, programme: String, event: String, minimumMinutes: Int, to review: URL
    ) throws -> MeetingReviewSummary {
        let (found, members) = try read { stores in
            let (id, _) = try stores.programme(programme)
            let events = try stores.events.all(in: id)
            guard let found = events.first(where: { $0.key.text == event }) else {
                throw Fault(file: event, "there is no such event", nearMatch: NearMatch.of(event, among: events.map(\.key.text)))
            }
            return (found, try stores.organisations.roster(of: id).members(on: found.heldFrom))
        }
        let written = MeetingReview(try MeetingLog(log), event: found, members: members, minimumMinutes: minimumMinutes)
        guard !FileManager.default.fileExists(atPath: review.path) else {
            throw Fault(file: review.lastPathComponent, "is there already, perhaps with decisions; give another name")
        }
        do { try Data(written.bytes).write(to: review, options: .atomic) } catch {
            throw Fault(file: review.path, "cannot be written")
        }
        return MeetingReviewSummary(
            people: written.rows.count, proposed: written.rows.count { $0.proposed != nil },
            short: written.rows.count { $0.note.hasPrefix("under") })
    }
}
