#ifndef CHECKSUM_H
#define CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/// CRC-32C (Castagnoli, RFC 3720 appendix B.4) of `length` bytes, going on from `crc` (0 to begin with).
uint32_t checksum_crc32c(uint32_t crc, const void *bytes, size_t length);

/// The same by table alone, for machines without the instruction and for the tests.
uint32_t checksum_crc32c_portable(uint32_t crc, const void *bytes, size_t length);

#endif
