import Foundation
import Values

/// The columns that Microsoft Forms, Google Forms, SmartSurvey and SurveyMonkey add to what was asked.
enum KnownColumns {
    private static let personal: Set<String> = [
        "email", "emailaddress", "useremail", "username", "name", "firstname", "lastname", "surname", "forename", "fullname",
        "yourname",
        "yourfullname", "youremail", "youremailaddress", "respondent", "respondentname", "respondentemail", "ipaddress", "ip",
        "phone", "phonenumber", "telephone", "mobile", "person", "participant", "attendee", "displayname",
    ]
    private static let technical: Set<String> = [
        "id", "no", "userno", "responseid", "respondentid", "submissionid", "collectorid", "starttime", "startdate", "started",
        "startedon",
        "datestarted", "datecreated", "lastmodifiedtime", "language", "totalpoints", "quizfeedback", "gradepostedtime", "score",
        "timetaken",
        "device", "browser", "trackinglink", "status", "progress", "customdata", "customdata1", "userlanguage", "uniqueid",
        "minutes",
    ]
    private static let response: Set<String> = ["response", "openendedresponse", "answer", "comments", "text"]

    static func isPersonal(_ name: String) -> Bool { personal.contains(FoldedText(name).hard) }

    static func isTechnical(_ name: String) -> Bool {
        let folded = FoldedText(name)
        return technical.contains(folded.hard) || folded.soft.hasPrefix("points - ") || folded.soft.hasPrefix("feedback - ")
    }

    /// The second header row's words for 'the answer itself'.
    static func isResponse(_ text: String) -> Bool { response.contains(FoldedText(text).hard) }

    /// `3. How clear is it?` without its number; nil where it has none.
    static func withoutNumber(_ text: String) -> String? {
        let soft = FoldedText.soft(text)
        guard let match = soft.prefixMatch(of: /(?:q(?:uestion)?\s*)?\d+[a-z]?\s*[.):\-]\s*/), !match.range.isEmpty else {
            return nil
        }
        return String(soft[match.range.upperBound...])
    }

    /// The statement in `Thinking about leaders [How clear is it?]` or `Thinking about leaders - How clear is it?`.
    static func lastPart(_ text: String) -> String? {
        let soft = FoldedText.soft(text)
        if soft.hasSuffix("]"), let open = soft.lastIndex(of: "[") { return String(soft[soft.index(after: open)...].dropLast()) }
        for sign in [" - ", ": ", " > ", "."] {
            if let range = soft.range(of: sign, options: .backwards), range.upperBound < soft.endIndex {
                return String(soft[range.upperBound...])
            }
        }
        return nil
    }
}
