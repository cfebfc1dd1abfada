#include "ByteVectors.h"

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2,bmi,popcnt"))) static size_t places_by_vectors(
    const uint8_t *bytes, size_t first, size_t end, int32_t *places) {
  const __m256i highest = _mm256_set1_epi8(0x1F);
  int32_t *next = places;
  for (size_t start = first; start < end; start += 64) {
    __m256i front = _mm256_loadu_si256((const __m256i *)(bytes + start));
    __m256i back = _mm256_loadu_si256((const __m256i *)(bytes + start + 32));
    // A byte that is the lesser of itself and 0x1F is no greater.
    uint32_t low = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_min_epu8(front, highest), front));
    uint32_t high = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_min_epu8(back, highest), back));
    uint64_t bits = (uint64_t)high << 32 | low;
    if (end - start < 64) bits &= ((uint64_t)1 << (end - start)) - 1;
    int32_t *place = next;
    next += _mm_popcnt_u64(bits);
    // Always eight, be there fewer or not: a branch for each would be guessed wrong in most stretches.
    do {
      for (int offset = 0; offset < control_places_stride; offset++) {
        place[offset] = (int32_t)(start + _tzcnt_u64(bits));
        bits &= bits - 1;
      }
      place += control_places_stride;
    } while (bits != 0);
  }
  return (size_t)(next - places);
}

static bool finds_places(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
}

// Of 16 bytes those that are no letter of an id come to zero. A byte's two halves are looked up, in which rows of the
// code table the lower one makes a letter and which row the higher one is: digits, capitals up to O, capitals from P on.
__attribute__((target("ssse3"))) static __m128i in_letters(__m128i bytes) {
  const __m128i rows = _mm_setr_epi8(0, 0, 0, 1, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  const __m128i letters = _mm_setr_epi8(5, 7, 7, 7, 7, 3, 7, 7, 7, 5, 6, 2, 0, 2, 2, 0);
  __m128i higher = _mm_and_si128(_mm_srli_epi16(bytes, 4), _mm_set1_epi8(0x0F));
  return _mm_and_si128(_mm_shuffle_epi8(rows, higher), _mm_shuffle_epi8(letters, bytes));
}

__attribute__((target("ssse3"))) static bool letters_by_vectors(const uint8_t *bytes) {
  // The second vector begins ten bytes behind the first, and both are whole.
  __m128i first = in_letters(_mm_loadu_si128((const __m128i *)bytes));
  __m128i second = in_letters(_mm_loadu_si128((const __m128i *)(bytes + 10)));
  return _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(first, second), _mm_setzero_si128())) == 0;
}

static bool finds_letters(void) { return __builtin_cpu_supports("ssse3"); }

#else

static size_t places_by_vectors(const uint8_t *bytes, size_t first, size_t end, int32_t *places) {
  return control_places_portable(bytes, first, end, places);
}

static bool finds_places(void) { return false; }

static bool letters_by_vectors(const uint8_t *bytes) { return base32_letters_portable(bytes); }

static bool finds_letters(void) { return false; }

#endif

size_t control_places(const void *bytes, size_t first, size_t end, int32_t *places) {
  return finds_places() ? places_by_vectors(bytes, first, end, places)
                        : control_places_portable(bytes, first, end, places);
}

bool base32_letters(const void *bytes) {
  return finds_letters() ? letters_by_vectors(bytes) : base32_letters_portable(bytes);
}
