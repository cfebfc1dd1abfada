#include "ByteVectors.h"

// Which of eight bytes are below 0x20, the first of them as the lowest bit. After Mycroft's test for zero bytes, in the
// form of Warren, "Hacker's Delight" (2nd edition), section 6-1: sums never carry from one byte into the next, for they
// are made of the lower seven bits alone.
static uint64_t control_bytes(const uint8_t *bytes) {
  const uint64_t highest = 0x8080808080808080u, least = 0x6060606060606060u;
  uint64_t word = 0;
  for (int byte = 7; byte >= 0; byte--) word = word << 8 | bytes[byte];
  uint64_t mask = ~(((word & ~highest) + least) | word) & highest;
  // The highest bits of the eight bytes side by side, that of the first byte lowest.
  return ((mask >> 7) * 0x0102040810204080u) >> 56;
}

size_t control_places_portable(const void *bytes, size_t first, size_t end, int32_t *places) {
  size_t count = 0;
  for (size_t start = first; start < end; start += 8) {
    uint64_t bits = control_bytes((const uint8_t *)bytes + start);
    if (end - start < 8) bits &= ((uint64_t)1 << (end - start)) - 1;
    for (; bits != 0; bits &= bits - 1) places[count++] = (int32_t)(start + (size_t)__builtin_ctzll(bits));
  }
  return count;
}

bool base32_letters_portable(const void *bytes) {
  for (int place = 0; place < 26; place++) {
    uint8_t byte = ((const uint8_t *)bytes)[place];
    bool is_digit = byte >= '0' && byte <= '9';
    bool is_capital = byte >= 'A' && byte <= 'Z' && byte != 'I' && byte != 'L' && byte != 'O' && byte != 'U';
    if (!is_digit && !is_capital) return false;
  }
  return true;
}
