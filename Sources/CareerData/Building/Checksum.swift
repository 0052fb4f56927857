import CNettle

/// SHA-256 checksums of bundle files.
enum Checksum {
    /// 64 lower-case hexadecimal digits.
    static func sha256(_ bytes: [UInt8]) -> String {
        var state = sha256_ctx()
        nettle_sha256_init(&state)
        bytes.withUnsafeBufferPointer { buffer in
            nettle_sha256_update(&state, buffer.count, buffer.baseAddress)
        }
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        nettle_sha256_digest(&state, digest.count, &digest)
        return digest.map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }
}
