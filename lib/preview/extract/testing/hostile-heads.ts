/** Heads made to keep a parser busy, of any size: for the tests of growth and for the benchmark's longest block. */

export const filled = (piece: string) => (bytes: number) => piece.repeat(Math.ceil(bytes / piece.length))
const counted = (before: string, piece: (n: number) => string, after: string) => (bytes: number) => {
  const pieces: string[] = []
  for (let length = 0; length < bytes; length += pieces.at(-1)?.length ?? 1) pieces.push(piece(pieces.length))
  return before + pieces.join('') + after
}

export const HOSTILE_HEADS: readonly [name: string, make: (bytes: number) => string][] = [
  ['nested div', filled('<div>')],
  ['nested b', filled('<b>')],
  ['nested svg', filled('<svg>')],
  ['nested tables', filled('<table><tr><td>')],
  ['nested templates', filled('<template>')],
  ['nested noscript', filled('<noscript>')],
  ['nested svg titles', filled('<svg><title>')],
  ['closed svg titles', filled('<svg><title>x</title></svg>')],
  ['misnested formatting', filled('<a><b><i><p>')],
  ['lists in lists', filled('<ul><li>')],
  ['one tag with a hundred thousand attributes', counted('<meta property="og:title" content="x" ', (n) => `a${n} `, '>')],
  ['one tag with as many valued attributes', counted('<meta ', (n) => `a${n}="b" `, '>')],
  ['one attribute repeated', counted('<meta ', () => 'property="og:title" ', '>')],
  ['metas of one key', filled('<meta property="og:title" content="x">')],
  ['metas of as many keys', counted('', (n) => `<meta property="og:x${n}" content="y">`, '')],
  ['images', counted('', (n) => `<meta property="og:image" content="https://x.example/${n}">`, '')],
  ['links', filled('<link rel="icon" href="/a.png">')],
  ['declarations of charsets', filled('<meta charset="x">')],
  ['declarations of charsets by http-equiv', filled('<meta http-equiv="content-type" content="text/html; charset=x">')],
  ['one value of a million characters', counted('<meta property="og:title" content="', () => 'x ', '">')],
  ['one value of entities', counted('<meta property="og:title" content="', () => '&notin;', '">')],
  ['one title of white space', counted('<title>', () => ' \n', '</title>')],
  ['tags in a title that is never closed', (bytes) => `<title>${filled('<meta property="og:title" content="x">')(bytes)}`],
  ['combining marks', counted('<meta property="og:title" content="e', () => '\u0301', '">')],
  ['empty lines between tags', filled('\n\n\n<meta name="a" content="b">')],
  ['password fields', filled('<input type="password">')],
  ['half-open everything', filled('<meta property="<title <!-- </head')],
] // prettier-ignore
