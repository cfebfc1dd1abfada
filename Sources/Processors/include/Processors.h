#ifndef PROCESSORS_H
#define PROCESSORS_H

#include <pthread.h>

// What the system says and is told of processors, which Swift's view of the C library leaves out.

/// How many processors the calling thread may run on; at least one.
int processors_allowed(void);

/// The processor that the caller runs on; negative where the system does not say.
int processor_current(void);

/// Starts a thread as `pthread_create` does, on another processor than the caller's where there is one that it may run
/// on. Once begun it may run wherever the caller may.
///
/// Some systems begin a thread where its maker runs, and look for an idle processor only after some milliseconds: as
/// long as all the work may take.
int thread_create_elsewhere(pthread_t *thread, void *(*body)(void *), void *argument);

#endif
