import CZip
import Values

/// One file of a zip archive, read in order.
final class ZipPart {
    let path: String
    let size: Int
    /// Bytes read so far.
    private(set) var position = 0

    private let package: ZipPackage
    private let handle: OpaquePointer

    var file: String { package.file }

    init(of package: ZipPackage, path: String, index: UInt64, size: Int) throws(Fault) {
        guard let handle = zip_fopen_index(package.archive, index, 0) else {
            throw Fault(file: package.file, "the part '\(path)' cannot be unpacked; save the file again")
        }
        self.package = package
        self.handle = handle
        self.path = path
        self.size = size
    }

    deinit { zip_fclose(handle) }

    /// Reads at most as many bytes as `buffer` holds; 0 at the end.
    ///
    /// - Throws: a `Fault` where the part is damaged, or longer than the archive says.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(Fault) -> Int {
        let count = Int(zip_fread(handle, buffer.baseAddress, UInt64(buffer.count)))
        position += max(0, count)
        guard count >= 0, position <= size, count > 0 || position == size else {
            throw Fault(file: file, "the part '\(path)' is damaged; fetch or save the file again")
        }
        return count
    }
}
