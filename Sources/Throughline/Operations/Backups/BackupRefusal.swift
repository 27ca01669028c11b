import Values

/// Why a backup is not taken, not read or not restored.
package enum BackupRefusal: Error, Hashable {
    /// The path where a file stands already.
    case fileExists(String)
    case cannotWrite(String, reason: String)
    case cannotRead(String, reason: String)
    case noBackup(String)
    case anotherFormat(String, version: String)
    case damaged(String, reason: String)
    /// A migration that this version does not know.
    case newerSchema(migration: String)
    /// A migration that this version knows otherwise.
    case otherSchema(migration: String)
    case nothingThere
    /// A database with a table already.
    case notEmpty(table: String)
    /// Tables that hold something else after a restore than the backup.
    case differs([String])
    /// Tables of the source that changed while it was moved.
    case sourceChanged([String])

    /// True where something else must be asked for; false where the content or the system is at fault.
    package var isUsage: Bool {
        switch self {
        case .fileExists, .cannotRead, .noBackup, .anotherFormat, .newerSchema, .otherSchema, .nothingThere, .notEmpty: true
        case .cannotWrite, .damaged, .differs, .sourceChanged: false
        }
    }

    /// True where the file or the database is as it is told, and must be put right.
    package var isContent: Bool {
        switch self {
        case .damaged, .sourceChanged: true
        default: false
        }
    }
}

extension BackupRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .fileExists(let path): "\(path) exists: give another name, or --replace"
        case .cannotWrite(let path, let reason): "the backup cannot be written to \(path): \(reason); nothing is left of it"
        case .cannotRead(let path, let reason): "\(path) cannot be read: \(reason)"
        case .noBackup(let path): "\(path) is not a backup that throughline made"
        case .anotherFormat(let path, let version):
            "\(path) is in format \(version) and this version reads format \(BackupFormat.version): "
                + "use the version that made it, or a newer one"
        case .damaged(let path, let reason): "\(path) is damaged: \(reason); nothing was restored from it"
        case .newerSchema(let migration):
            "the backup was made by a newer version, with the migration \(migration): restore it with that version or a newer one"
        case .otherSchema(let migration):
            "the backup was made with another migration \(migration) than this version has: restore it with the version that made it"
        case .nothingThere: "there is nothing to back up: the database is empty"
        case .notEmpty(let table):
            "the database is not empty: it has a table \(table). Restore into a new one, which needs no migrate; nothing was changed"
        case .differs(let tables):
            "what was restored differs from the backup in \(English.list(tables)); it was undone, and the database is as it was"
        case .sourceChanged(let tables):
            "\(English.list(tables)) changed while the database was moved; it was undone. Stop what writes to it, and move it again"
        }
    }
}
