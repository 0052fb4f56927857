import Glibc

/// `errno`, whose name swift-system's own `Errno` leaves alone.
func lastError() -> Int32 { errno }
