/// A public release that the bundle was built from, for the manifest and the "About the data" screen.
public struct Release: Sendable, Equatable {
    public let title: String
    public let publisher: String
    /// As the publisher names it: a version or a year, and the part of it that is used.
    public let edition: String
    public let licence: String
    /// Where a person finds it.
    public let address: String
    /// The attribution that the licence or courtesy asks for, as it is to be shown.
    public let attribution: String

    public init(
        title: String, publisher: String, edition: String, licence: String, address: String, attribution: String
    ) {
        self.title = title
        self.publisher = publisher
        self.edition = edition
        self.licence = licence
        self.address = address
        self.attribution = attribution
    }
}
