#define _GNU_SOURCE
#include "Processors.h"

#include <sched.h>
#include <stdbool.h>

int processors_allowed(void) {
  cpu_set_t allowed;
  return sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed) : 1;
}

int processor_current(void) { return sched_getcpu(); }

/// The processors that the caller may run on, and those of them that it does not run on; false where there are none.
static bool find_others(cpu_set_t *allowed, cpu_set_t *others) {
  int own = sched_getcpu();
  if (own < 0 || own >= CPU_SETSIZE || sched_getaffinity(0, sizeof *allowed, allowed) != 0) return false;
  *others = *allowed;
  CPU_CLR(own, others);
  return CPU_COUNT(others) > 0;
}

int thread_create_elsewhere(pthread_t *thread, void *(*body)(void *), void *argument) {
  cpu_set_t allowed, others;
  pthread_attr_t attributes;
  if (!find_others(&allowed, &others) || pthread_attr_init(&attributes) != 0)
    return pthread_create(thread, NULL, body, argument);
  bool is_placed = pthread_attr_setaffinity_np(&attributes, sizeof others, &others) == 0;
  int code = pthread_create(thread, &attributes, body, argument);
  pthread_attr_destroy(&attributes);
  if (code != 0 && is_placed) return pthread_create(thread, NULL, body, argument);
  // Where it began was a wish; where it goes on is the system's to say.
  if (code == 0) pthread_setaffinity_np(*thread, sizeof allowed, &allowed);
  return code;
}
