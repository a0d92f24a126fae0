/** How much a decoder hands over at once: each piece is a trip to another thread, or a copy, so a head should be few of them. */

/** What a slice of a compressed page grows to, most of the time. */
export const PIECE_BYTES_MAX = 65_536
