#define _GNU_SOURCE
#include "cheapreserve.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

void rung_reserve_heap(size_t bytes) {
    // Large blocks come from the heap as well, and what is freed stays for the next one: a block with a mapping of its
    // own is given back to the kernel, and its pages have to be asked for again.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    char *block = malloc(bytes);
    if (!block) return;
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t start = ((uintptr_t)block + page - 1) & ~(page - 1);
    // Advice only: a kernel that does not know it loses nothing. Pages of 2 MiB take half the time of small ones.
    madvise((void *)start, bytes - page, MADV_HUGEPAGE);
#ifdef MADV_POPULATE_WRITE
    madvise((void *)start, bytes - page, MADV_POPULATE_WRITE);
#endif
    free(block);
}
