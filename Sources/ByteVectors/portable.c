#include "ByteVectors.h"

// After Mycroft's test for zero bytes, in the form of Warren, "Hacker's Delight" (2nd edition), section 6-1: sums never
// carry from one byte into the next, for they are made of the lower seven bits alone.
uint64_t control_bytes_portable(const void *bytes) {
  const uint64_t highest = 0x8080808080808080u, least = 0x6060606060606060u;
  uint64_t bits = 0;
  for (int part = 0; part < 8; part++) {
    uint64_t word = 0;
    for (int byte = 7; byte >= 0; byte--) word = word << 8 | ((const uint8_t *)bytes)[8 * part + byte];
    uint64_t mask = ~(((word & ~highest) + least) | word) & highest;
    // The highest bits of the eight bytes side by side, that of the first byte lowest.
    bits |= (((mask >> 7) * 0x0102040810204080u) >> 56) << (8 * part);
  }
  return bits;
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
