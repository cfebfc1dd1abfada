#include "Checksum.h"

#include <string.h>

// Reflected polynomial of CRC-32C.
static const uint32_t polynomial = 0x82F63B78u;

static uint32_t table[256];

// Before main, so that no thread ever sees half a table.
__attribute__((constructor)) static void fill_table(void) {
  for (uint32_t byte = 0; byte < 256; byte++) {
    uint32_t value = byte;
    for (int bit = 0; bit < 8; bit++) value = (value >> 1) ^ ((value & 1) ? polynomial : 0);
    table[byte] = value;
  }
}

uint32_t checksum_crc32c_portable(uint32_t crc, const void *bytes, size_t length) {
  const uint8_t *next = bytes;
  crc = ~crc;
  for (size_t index = 0; index < length; index++) crc = (crc >> 8) ^ table[(crc ^ next[index]) & 0xFF];
  return ~crc;
}

#if defined(__x86_64__)
#include <nmmintrin.h>

__attribute__((target("sse4.2"))) static uint32_t by_instruction(uint32_t crc, const void *bytes, size_t length) {
  const uint8_t *next = bytes;
  uint64_t state = ~crc;
  for (; length >= 8; length -= 8, next += 8) {
    uint64_t word;
    memcpy(&word, next, 8);
    state = _mm_crc32_u64(state, word);
  }
  uint32_t rest = (uint32_t)state;
  for (; length > 0; length--, next++) rest = _mm_crc32_u8(rest, *next);
  return ~rest;
}

static int has_instruction(void) { return __builtin_cpu_supports("sse4.2"); }

#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>

static uint32_t by_instruction(uint32_t crc, const void *bytes, size_t length) {
  const uint8_t *next = bytes;
  crc = ~crc;
  for (; length >= 8; length -= 8, next += 8) {
    uint64_t word;
    memcpy(&word, next, 8);
    crc = __crc32cd(crc, word);
  }
  for (; length > 0; length--, next++) crc = __crc32cb(crc, *next);
  return ~crc;
}

static int has_instruction(void) { return 1; }

#else

static uint32_t by_instruction(uint32_t crc, const void *bytes, size_t length) {
  return checksum_crc32c_portable(crc, bytes, length);
}

static int has_instruction(void) { return 0; }

#endif

uint32_t checksum_crc32c(uint32_t crc, const void *bytes, size_t length) {
  return has_instruction() ? by_instruction(crc, bytes, length) : checksum_crc32c_portable(crc, bytes, length);
}
