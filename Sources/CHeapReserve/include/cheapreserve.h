#ifndef C_HEAP_RESERVE_H
#define C_HEAP_RESERVE_H

#include <stddef.h>

/// Lets the heap hold this many bytes more, and has the kernel provide their pages in one go.
///
/// A program that is about to fill megabytes otherwise takes a page fault for every 4 KiB of them. Where the kernel
/// cannot (before Linux 5.14), nothing is lost but the time.
void rung_reserve_heap(size_t bytes);

#endif
