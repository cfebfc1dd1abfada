#include "Checksum.h"

#include <string.h>

// Reflected polynomial of CRC-32C.
static const uint32_t polynomial = 0x82F63B78u;

static uint32_t table[256];

// What a state of all ones was before it had taken in so many bytes of zero.
static uint32_t before_zeros[9];

// The state that comes to `state` by a byte of zero: the highest byte of it is that of one entry only.
static uint32_t before_zero(uint32_t state) {
  uint32_t byte = 0;
  while (table[byte] >> 24 != state >> 24) byte++;
  return (state ^ table[byte]) << 8 | byte;
}

// Before main, so that no thread ever sees half a table.
__attribute__((constructor)) static void fill_table(void) {
  for (uint32_t byte = 0; byte < 256; byte++) {
    uint32_t value = byte;
    for (int bit = 0; bit < 8; bit++) value = (value >> 1) ^ ((value & 1) ? polynomial : 0);
    table[byte] = value;
  }
  before_zeros[0] = 0xFFFFFFFFu;
  for (int count = 1; count <= 8; count++) before_zeros[count] = before_zero(before_zeros[count - 1]);
}

uint32_t checksum_crc32c_portable(const void *bytes, size_t length) {
  const uint8_t *next = bytes;
  uint32_t crc = ~0u;
  for (size_t index = 0; index < length; index++) crc = (crc >> 8) ^ table[(crc ^ next[index]) & 0xFF];
  return ~crc;
}

#if defined(__x86_64__)
#include <nmmintrin.h>

// The bytes that are more than whole words are taken first, as a word with zeros before them: seven of them one by one
// take as long as seven words.
__attribute__((target("sse4.2"))) static uint32_t by_instruction(const void *bytes, size_t length) {
  if (length < 8) return checksum_crc32c_portable(bytes, length);
  const uint8_t *next = bytes;
  size_t more = length % 8;
  uint64_t word;
  memcpy(&word, next, 8);
  // Without its last bytes, in two steps, for a word cannot be moved by all of its bits at once.
  word = word << (4 * (8 - more)) << (4 * (8 - more));
  uint64_t state = _mm_crc32_u64(before_zeros[8 - more], word);
  for (next += more, length -= more; length > 0; length -= 8, next += 8) {
    memcpy(&word, next, 8);
    state = _mm_crc32_u64(state, word);
  }
  return ~(uint32_t)state;
}

static int has_instruction(void) { return __builtin_cpu_supports("sse4.2"); }

#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>

static uint32_t by_instruction(const void *bytes, size_t length) {
  const uint8_t *next = bytes;
  uint32_t crc = ~0u;
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

static uint32_t by_instruction(const void *bytes, size_t length) {
  return checksum_crc32c_portable(bytes, length);
}

static int has_instruction(void) { return 0; }

#endif

uint32_t checksum_crc32c(const void *bytes, size_t length) {
  return has_instruction() ? by_instruction(bytes, length) : checksum_crc32c_portable(bytes, length);
}
