/// A public release that the bundle was built from, for the manifest and the "About the data" screen.
public struct Release: Sendable, Equatable {
    public let title: String
    public let publisher: String
    /// As the publisher names it: a version or a year, and the part of it that is used.
    public let edition: String
    public let license: String
    /// Where a person finds it.
    public let address: String
    /// The attribution that the license or courtesy asks for, as it is to be shown.
    public let attribution: String

    public init(
        title: String, publisher: String, edition: String, license: String, address: String, attribution: String
    ) {
        self.title = title
        self.publisher = publisher
        self.edition = edition
        self.license = license
        self.address = address
        self.attribution = attribution
    }
}
