#define _GNU_SOURCE
#include "cheapreserve.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { HUGE_PAGE = 2 << 20 };

void rung_reserve_heap(size_t bytes) {
    // Large blocks come from the heap as well, and what is freed stays for the next one: a block with a mapping of its
    // own is given back to the kernel, and its pages have to be asked for again.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    // The thread beside the first one shares its heap: one of its own would be made of small pages.
    mallopt(M_ARENA_MAX, 1);
    char *block = malloc(bytes + HUGE_PAGE);
    if (!block) return;
    uintptr_t start = ((uintptr_t)block + HUGE_PAGE - 1) & ~(uintptr_t)(HUGE_PAGE - 1);
    // Advice only: a kernel that does not know it loses nothing. Pages of 2 MiB take half the time of small ones.
    madvise((void *)start, bytes & ~(size_t)(HUGE_PAGE - 1), MADV_HUGEPAGE);
    free(block);
    // What lies before the first large page stays unused, and so costs nothing.
    size_t unused = start - (uintptr_t)block;
    if (unused > 4096) {
        char *volatile filler = malloc(unused - 64);
        (void)filler;
    }
}
