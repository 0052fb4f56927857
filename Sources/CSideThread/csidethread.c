#define _GNU_SOURCE
#include "csidethread.h"

#include <sched.h>
#include <signal.h>

// Advice: where any of it fails, the thread runs where the kernel put it.
static void move_away(pthread_t thread) {
    cpu_set_t allowed, others;
    int here = sched_getcpu();
    if (here < 0 || pthread_getaffinity_np(pthread_self(), sizeof allowed, &allowed) != 0) return;
    others = allowed;
    CPU_CLR(here, &others);
    if (CPU_COUNT(&others) == 0) return;
    if (pthread_setaffinity_np(thread, sizeof others, &others) != 0) return;
    // It is there now; from here on it is the kernel's again.
    pthread_setaffinity_np(thread, sizeof allowed, &allowed);
}

int rung_start_side_thread(pthread_t *thread, void *(*work)(void *), void *context) {
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int failure = pthread_create(thread, NULL, work, context);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (failure == 0) move_away(*thread);
    return failure;
}
