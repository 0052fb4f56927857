#ifndef RUNG_CNETTLE_H
#define RUNG_CNETTLE_H
// SHA-256 from GNU Nettle, for the checksums of the bundle.
#include <nettle/sha2.h>
#endif
