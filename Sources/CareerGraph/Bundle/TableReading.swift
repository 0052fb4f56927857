import Glibc

/// Reads a bundle's tables on two threads: reading and checking their text is the larger part of loading.
///
/// A thread of our own rather than a task: the map has to be there before the first screen, so the caller waits.
enum TableReading {
    typealias Outcome = Result<BundleTable, BundleError>

    /// The largest tables that are only looked into later; together about half of a bundle's bytes.
    private static let second: Set<BundleTableName> = [.tools, .technologies, .ratingErrors, .preparation]

    /// The outcome for each table, in the order of the names.
    static func read(_ names: [BundleTableName], directory: String) -> [Outcome] {
        let helper = Helper(names: names.filter { second.contains($0) }, directory: directory)
        let handle = helper.start()
        if handle == nil { helper.run() }
        let own = names.filter { !second.contains($0) }.map { outcome($0, directory) }
        if let handle { pthread_join(handle, nil) }
        var ownIndex = 0
        var helperIndex = 0
        return names.map { name in
            if second.contains(name) {
                helperIndex += 1
                return helper.outcomes[helperIndex - 1]
            }
            ownIndex += 1
            return own[ownIndex - 1]
        }
    }

    private static func outcome(_ name: BundleTableName, _ directory: String) -> Outcome {
        do throws(BundleError) {
            return .success(try BundleTable.load(name, directory: directory))
        } catch {
            return .failure(error)
        }
    }

    /// What the second thread does. Unchecked, because only that thread touches it between start and join.
    private final class Helper: @unchecked Sendable {
        private let names: [BundleTableName]
        private let directory: String
        private(set) var outcomes: [Outcome] = []

        init(names: [BundleTableName], directory: String) {
            self.names = names
            self.directory = directory
        }

        func run() { outcomes = names.map { TableReading.outcome($0, directory) } }

        /// nil where the system gives no thread: the caller then runs it itself.
        func start() -> pthread_t? {
            var handle = pthread_t()
            let context = Unmanaged.passRetained(self)
            let result = pthread_create(&handle, nil, Helper.entry, context.toOpaque())
            if result == 0 { return handle }
            context.release()
            return nil
        }

        private static let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
            guard let context else { return nil }
            Unmanaged<Helper>.fromOpaque(context).takeRetainedValue().run()
            return nil
        }
    }
}
