/** What no editor shows: marks of direction, which reorder the code around them, line separators and joiners without width. */

export const ODD_CHARACTERS = /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g
