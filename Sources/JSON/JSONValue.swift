/// A value of a JSON text (RFC 8259): what is read forgivingly, and all that is written.
public enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// A whole number.
    public static func integer(_ value: Int) -> JSONValue { .number(Double(value)) }

    /// A whole number, or `null`.
    public static func integer(optional value: Int?) -> JSONValue { value.map { .integer($0) } ?? .null }

    /// A number, or `null`.
    public static func number(optional value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }

    /// A text, or `null`.
    public static func string(optional value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

    /// An object of these members, in this order.
    public static func object(_ members: [JSONObject.Member]) -> JSONValue { .object(JSONObject(members)) }

    /// The member of an object; the last where a key is repeated, as most readers have it. Nil for other values.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let object) = self else { return nil }
        return object[key]
    }

    /// What a string says; nil for other values.
    public var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The elements of an array; nil for other values.
    public var elements: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The line on which an object begins, or its first member; nil for other values, and where none was read.
    public var line: Int? {
        guard case .object(let object) = self, let line = object.members.first?.line, line > 0 else { return nil }
        return line
    }

    /// The line of a member.
    public func line(of key: String) -> Int? {
        guard case .object(let object) = self else { return nil }
        return object.members.last { $0.key == key }?.line
    }
}

/// The members of a JSON object, in the order of the text.
public struct JSONObject: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// A key with its value.
    public struct Member: Sendable, Equatable {
        public let key: String
        public var value: JSONValue
        /// The line of the text on which the key stands, from 1; 0 where it was not read.
        public var line: Int

        public init(key: String, value: JSONValue, line: Int = 0) {
            self.key = key
            self.value = value
            self.line = line
        }
    }

    public private(set) var members: [Member]

    public init(_ members: [Member] = []) { self.members = members }

    /// An object of keys with their values.
    public init(_ pairs: some Sequence<(String, JSONValue)>) {
        members = pairs.map { Member(key: $0.0, value: $0.1) }
    }

    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }

    /// The value of a key; the last where it is repeated. What is set takes the place of the first, or comes last.
    public subscript(key: String) -> JSONValue? {
        get { members.last { $0.key == key }?.value }
        set {
            guard let newValue else { return members.removeAll { $0.key == key } }
            if let place = members.firstIndex(where: { $0.key == key }) {
                members[place].value = newValue
            } else {
                members.append(Member(key: key, value: newValue))
            }
        }
    }
}
