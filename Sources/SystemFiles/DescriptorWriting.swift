import Glibc
import SystemPackage

/// Where answers and failures go.
public enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Writes a whole text; waits where the other end takes it slowly.
    ///
    /// - Throws: ``StreamProblem/closedPipe`` where nobody reads any more.
    public func write(_ text: String) throws(StreamProblem) {
        do throws(Errno) {
            try DescriptorWriting.write(Array(text.utf8), to: FileDescriptor(rawValue: rawValue))
        } catch {
            throw error == .brokenPipe ? .closedPipe : .failed(error)
        }
    }
}

/// Why a stream takes no more.
public enum StreamProblem: Error, Sendable, Equatable {
    /// Nobody reads any more what is written.
    case closedPipe
    /// Anything else, by the system's own number.
    case failed(Errno)
}

/// Writing to what is open.
enum DescriptorWriting {
    /// Writes all bytes, however many steps it takes.
    static func write(_ bytes: [UInt8], to file: FileDescriptor) throws(Errno) {
        var done = 0
        while done < bytes.count {
            do throws(Errno) {
                done += try SystemCall.run {
                    try bytes.withUnsafeBytes { try file.write(UnsafeRawBufferPointer(rebasing: $0[done...])) }
                }
            } catch {
                guard error == .wouldBlock else { throw error }
                // Somebody left the stream in non-blocking mode.
                var waiting = pollfd(fd: file.rawValue, events: Int16(POLLOUT), revents: 0)
                guard poll(&waiting, 1, -1) > 0 || SystemCall.error == .interrupted else { throw error }
            }
        }
    }

    /// Makes sure that a file or a folder is on the disk, where its file system can do that.
    static func sync(_ file: FileDescriptor) throws(Errno) {
        do throws(Errno) {
            try SystemCall.check { fsync(file.rawValue) }
        } catch {
            // Some say that they cannot: nothing is lost by going on.
            guard [.invalidArgument, .noFunction, .notSupported].contains(error) else { throw error }
        }
    }
}
