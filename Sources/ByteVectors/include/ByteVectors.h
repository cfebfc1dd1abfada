#ifndef BYTE_VECTORS_H
#define BYTE_VECTORS_H

#include <stdbool.h>
#include <stdint.h>

// Questions about many bytes at once that every line of a journal is asked.
//
// They stand in the header, and so become part of whoever asks. Every processor of this kind has the instructions.
// Swift's own vectors compare as fast, but no word of theirs makes bits of the answer.

/// Which of 64 bytes are below 0x20, the first of them as the lowest bit; without vectors, for other machines and for
/// the tests.
uint64_t control_bytes_portable(const void *bytes);

/// Whether 26 bytes are letters of Crockford's base 32, which are digits and capitals but for I, L, O and U; without
/// vectors, for other machines and for the tests.
bool base32_letters_portable(const void *bytes);

#if defined(__x86_64__)
#include <emmintrin.h>

/// Which of 64 bytes are below 0x20, the first of them as the lowest bit.
__attribute__((always_inline)) static inline uint64_t control_bytes(const void *bytes) {
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

/// Of 16 bytes those from `first` on, as many as `count`.
__attribute__((always_inline)) static inline __m128i bytes_between(__m128i own, char first, char count) {
  __m128i offset = _mm_sub_epi8(own, _mm_set1_epi8(first));
  return _mm_cmpeq_epi8(_mm_min_epu8(offset, _mm_set1_epi8(count - 1)), offset);
}

__attribute__((always_inline)) static inline __m128i bytes_of_base32(__m128i own) {
  __m128i excluded = _mm_or_si128(
      _mm_or_si128(_mm_cmpeq_epi8(own, _mm_set1_epi8('I')), _mm_cmpeq_epi8(own, _mm_set1_epi8('L'))),
      _mm_or_si128(_mm_cmpeq_epi8(own, _mm_set1_epi8('O')), _mm_cmpeq_epi8(own, _mm_set1_epi8('U'))));
  return _mm_or_si128(bytes_between(own, '0', 10), _mm_andnot_si128(excluded, bytes_between(own, 'A', 26)));
}

/// Whether 26 bytes are letters of Crockford's base 32, which are digits and capitals but for I, L, O and U.
__attribute__((always_inline)) static inline bool base32_letters(const void *bytes) {
  // The second vector begins ten bytes behind the first, and both are whole.
  __m128i first = _mm_loadu_si128((const __m128i *)bytes);
  __m128i second = _mm_loadu_si128((const __m128i *)((const uint8_t *)bytes + 10));
  return _mm_movemask_epi8(_mm_and_si128(bytes_of_base32(first), bytes_of_base32(second))) == 0xFFFF;
}

#else

static inline uint64_t control_bytes(const void *bytes) { return control_bytes_portable(bytes); }
static inline bool base32_letters(const void *bytes) { return base32_letters_portable(bytes); }

#endif

#endif
