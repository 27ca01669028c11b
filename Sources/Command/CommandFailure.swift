import ArgumentParser
import Database
import Documents
import Throughline
import Values

/// What a failed command prints, and the code it ends with.
struct CommandFailure {
    let text: String?
    let exitCode: Int32

    static let content: Int32 = 1
    static let usage: Int32 = 2
    static let system: Int32 = 3

    /// Nil for what the argument parser prints itself, such as help.
    init?(_ error: any Error) {
        switch error {
        case let faults as Faults: self.init(Self.text(faults), Self.content)
        case let broken as ImportBreak: self.init(Self.text(broken.faults), Self.usage)
        case let fault as Fault: self.init(fault.description, Self.usage)
        case let refusal as PublicationRefusal: self.init(refusal.description, refusal.isUsage ? Self.usage : Self.content)
        case let refusal as ImportRefusal: self.init(refusal.description, refusal.isUsage ? Self.usage : Self.content)
        case let refusal as BackupRefusal:
            self.init(refusal.description, refusal.isUsage ? Self.usage : refusal.isContent ? Self.content : Self.system)
        case let fault as EvidenceFault: self.init(fault.description, Self.content)
        case let error as PDFError: self.init(error.description, error.isContent ? Self.content : Self.system)
        case let error as DatabaseError: self.init(error.description, error.isUsage ? Self.usage : Self.system)
        case let code as ExitCode: self.init(nil, code.rawValue)
        case is ValidationError, is CleanExit: return nil
        default:
            guard ThroughlineCommand.exitCode(for: error) == .failure else {
                let code = ThroughlineCommand.exitCode(for: error)
                if code == .success { return nil }
                self.init(ThroughlineCommand.fullMessage(for: error), Self.usage)
                return
            }
            self.init("\(error)", Self.system)
        }
    }

    private static func text(_ faults: Faults) -> String { "\(faults)\n\(faults.summary); nothing was changed" }

    private init(_ text: String?, _ exitCode: Int32) {
        self.text = text
        self.exitCode = exitCode
    }
}

extension Faults {
    fileprivate var summary: String { English.counted(faults.count, "fault") }
}

extension PDFError {
    fileprivate var isContent: Bool {
        if case .outsideResources = self { return true }
        return false
    }
}

extension DatabaseError {
    fileprivate var isUsage: Bool {
        if case .connection = self { return true }
        return false
    }
}
