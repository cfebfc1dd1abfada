#ifndef BYTE_VECTORS_H
#define BYTE_VECTORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Questions about many bytes at once that every line of a journal is asked. They are answered by the processor's
// vectors where it has them, for no word of Swift's own vectors makes bits of an answer, and nothing of the package may
// be built for newer processors alone.

/// How many places are written at a time.
enum { control_places_stride = 8 };
/// How many bytes behind the last may be read.
enum { control_places_slack = 64 };

/// Writes which of the bytes from `first` up to `end` are below 0x20, in order, and gives how many they are. There must
/// be room for `end - first` places and for `control_places_stride` more, and `control_places_slack` bytes behind `end`.
size_t control_places(const void *bytes, size_t first, size_t end, int32_t *places);

/// The same without vectors, for other machines and for the tests.
size_t control_places_portable(const void *bytes, size_t first, size_t end, int32_t *places);

/// Whether 26 bytes are letters of Crockford's base 32, which are digits and capitals but for I, L, O and U.
bool base32_letters(const void *bytes);

/// The same without vectors, for other machines and for the tests.
bool base32_letters_portable(const void *bytes);

#endif
