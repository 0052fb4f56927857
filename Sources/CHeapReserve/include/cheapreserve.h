#ifndef C_HEAP_RESERVE_H
#define C_HEAP_RESERVE_H

#include <stddef.h>

/// Lets the heap hold this many bytes more, in pages of 2 MiB that the kernel provides as they are touched.
///
/// A program that is about to fill megabytes otherwise takes a page fault for every 4 KiB of them. All threads share this
/// heap from now on. Where the kernel has no large pages, nothing is lost but the time.
void rung_reserve_heap(size_t bytes);

#endif
