import Foundation

/// The name of an element without its prefix, valid while the element is handled.
struct XMLName {
    let local: UnsafePointer<UInt8>

    static func == (name: XMLName, text: StaticString) -> Bool { strcmp(name.local, text.utf8Start) == 0 }

    static func ~= (text: StaticString, name: XMLName) -> Bool { name == text }
}
