#ifndef CONTROL_BYTES_H
#define CONTROL_BYTES_H

#include <stdint.h>

/// Which of 64 bytes are below 0x20, the first of them as the lowest bit; without the processor's vectors, for other
/// machines and for the tests.
uint64_t control_bytes_portable(const void *bytes);

#if defined(__x86_64__)
#include <emmintrin.h>

/// Which of 64 bytes are below 0x20, the first of them as the lowest bit.
///
/// In the header, and so part of whoever asks: there is one question for every line of a journal. Every processor of
/// this kind has these instructions. Swift's own vectors compare as fast, but no word of theirs makes bits of the answer.
static inline uint64_t control_bytes(const void *bytes) {
  const __m128i highest = _mm_set1_epi8(0x1F);
  uint64_t bits = 0;
  for (int part = 0; part < 4; part++) {
    __m128i own = _mm_loadu_si128((const __m128i *)bytes + part);
    // A byte that is the lesser of itself and 0x1F is no greater.
    int found = _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(own, highest), own));
    bits |= (uint64_t)(uint32_t)found << (16 * part);
  }
  return bits;
}

#else

static inline uint64_t control_bytes(const void *bytes) { return control_bytes_portable(bytes); }

#endif

#endif
