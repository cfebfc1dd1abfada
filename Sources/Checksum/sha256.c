#include "Checksum.h"

#include <string.h>

// SHA-256. Source: FIPS 180-4, sections 4.2.2, 5 and 6.2.

// The first 32 bits of the fractions of the cube roots of the first 64 primes.
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotated(uint32_t word, int bits) { return word >> bits | word << (32 - bits); }

static uint32_t big_endian(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

void checksum_sha256_blocks_portable(uint32_t state[8], const void *bytes, size_t blocks) {
  const uint8_t *block = bytes;
  for (; blocks > 0; blocks--, block += 64) {
    uint32_t words[64];
    for (int index = 0; index < 16; index++) words[index] = big_endian(block + 4 * index);
    for (int index = 16; index < 64; index++) {
      uint32_t old = words[index - 15], new = words[index - 2];
      uint32_t small = rotated(old, 7) ^ rotated(old, 18) ^ old >> 3;
      uint32_t large = rotated(new, 17) ^ rotated(new, 19) ^ new >> 10;
      words[index] = words[index - 16] + small + words[index - 7] + large;
    }
    uint32_t now[8];
    memcpy(now, state, sizeof now);
    for (int index = 0; index < 64; index++) {
      uint32_t a = now[0], e = now[4];
      uint32_t first = now[7] + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
                       ((e & now[5]) ^ (~e & now[6])) + constants[index] + words[index];
      uint32_t second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) +
                        ((a & now[1]) ^ (a & now[2]) ^ (now[1] & now[2]));
      memmove(now + 1, now, 7 * sizeof now[0]);
      now[4] += first;
      now[0] = first + second;
    }
    for (int index = 0; index < 8; index++) state[index] += now[index];
  }
}

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

// The instructions keep the state as ABEF and CDGH, and do two rounds at a time.
__attribute__((target("sha,sse4.1"))) static void by_instruction(
    uint32_t state[8], const uint8_t *block, size_t blocks) {
  const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(low, high, 8);
  __m128i cdgh = _mm_blend_epi16(high, low, 0xF0);
  for (; blocks > 0; blocks--, block += 64) {
    const __m128i first = abef, second = cdgh;
    __m128i words[4];
    for (int part = 0; part < 4; part++)
      words[part] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(block + 16 * part)), order);
#pragma clang loop unroll(full)
    for (int four = 0; four < 16; four++) {
      const int own = four & 3, next = (four + 1) & 3, after = (four + 2) & 3, last = (four + 3) & 3;
      if (four >= 4) {
        __m128i sum = _mm_add_epi32(
            _mm_sha256msg1_epu32(words[own], words[next]), _mm_alignr_epi8(words[last], words[after], 4));
        words[own] = _mm_sha256msg2_epu32(sum, words[last]);
      }
      __m128i added = _mm_add_epi32(words[own], _mm_loadu_si128((const __m128i *)(constants + 4 * four)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, added);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(added, 0x0E));
    }
    abef = _mm_add_epi32(abef, first);
    cdgh = _mm_add_epi32(cdgh, second);
  }
  low = _mm_shuffle_epi32(abef, 0x1B);
  high = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(low, high, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(high, low, 8));
}

static int has_instruction = 0;

__attribute__((constructor)) static void ask_processor(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1)) return;
  has_instruction = __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & 1u << 29);
}

#else

static const int has_instruction = 0;

static void by_instruction(uint32_t state[8], const uint8_t *block, size_t blocks) {
  checksum_sha256_blocks_portable(state, block, blocks);
}

#endif

void checksum_sha256_blocks(uint32_t state[8], const void *bytes, size_t blocks) {
  if (has_instruction) {
    by_instruction(state, bytes, blocks);
  } else {
    checksum_sha256_blocks_portable(state, bytes, blocks);
  }
}

void checksum_sha256_begin(checksum_sha256 *hash) {
  // The first 32 bits of the fractions of the square roots of the first eight primes.
  static const uint32_t start[8] = {
      0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  };
  memcpy(hash->state, start, sizeof start);
  hash->length = 0;
}

void checksum_sha256_add(checksum_sha256 *hash, const void *bytes, size_t length) {
  const uint8_t *next = bytes;
  size_t filled = hash->length % 64;
  hash->length += length;
  if (filled > 0) {
    size_t part = length < 64 - filled ? length : 64 - filled;
    memcpy(hash->block + filled, next, part);
    if (filled + part < 64) return;
    checksum_sha256_blocks(hash->state, hash->block, 1);
    next += part;
    length -= part;
  }
  if (length >= 64) checksum_sha256_blocks(hash->state, next, length / 64);
  memcpy(hash->block, next + length / 64 * 64, length % 64);
}

void checksum_sha256_end(checksum_sha256 *hash, uint8_t digest[32]) {
  // A one, zeros, and the length in bits, so that whole blocks come out.
  uint64_t bits = hash->length * 8;
  uint8_t end[72] = {0x80};
  size_t zeros = 1 + (119 - hash->length % 64) % 64;
  for (int index = 0; index < 8; index++) end[zeros + index] = (uint8_t)(bits >> (56 - 8 * index));
  checksum_sha256_add(hash, end, zeros + 8);
  for (int index = 0; index < 32; index++)
    digest[index] = (uint8_t)(hash->state[index / 4] >> (24 - 8 * (index % 4)));
}
