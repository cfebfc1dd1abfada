#ifndef CHECKSUM_H
#define CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/// CRC-32C (Castagnoli, RFC 3720 appendix B.4) of `length` bytes.
uint32_t checksum_crc32c(const void *bytes, size_t length);

/// The same by table alone, for machines without the instruction and for the tests.
uint32_t checksum_crc32c_portable(const void *bytes, size_t length);

/// A SHA-256 on its way: what has been added so far.
typedef struct {
  uint32_t state[8];
  uint8_t block[64];
  uint64_t length;
} checksum_sha256;

/// Begins a digest.
void checksum_sha256_begin(checksum_sha256 *hash);

/// Adds `length` bytes.
void checksum_sha256_add(checksum_sha256 *hash, const void *bytes, size_t length);

/// The digest of all that was added; the state is of no use afterwards.
void checksum_sha256_end(checksum_sha256 *hash, uint8_t digest[32]);

/// Takes blocks of 64 bytes into the state, by the processor's instructions where it has them.
void checksum_sha256_blocks(uint32_t state[8], const void *bytes, size_t blocks);

/// The same without them, for other machines and for the tests.
void checksum_sha256_blocks_portable(uint32_t state[8], const void *bytes, size_t blocks);

#endif
