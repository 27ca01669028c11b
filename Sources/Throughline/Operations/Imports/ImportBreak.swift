import Values

/// A file could not be read to its end: what was found until then, and last what ended it. Nothing was changed.
package struct ImportBreak: Error {
    package let faults: Faults
}
