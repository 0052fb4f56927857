#ifndef C_SIDE_THREAD_H
#define C_SIDE_THREAD_H

#include <pthread.h>

/// Starts a thread that takes no signals, on another processor than the caller's where it may use one.
///
/// The kernel mostly puts a new thread behind the one that made it, although another processor is idle; what lasts a
/// millisecond then only begins when the maker waits for its end. The thread may move again afterwards.
///
/// Returns 0, or the error number of `pthread_create`.
int rung_start_side_thread(pthread_t *thread, void *(*work)(void *), void *context);

#endif
