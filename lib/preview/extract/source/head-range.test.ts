/** The literal head. */
import { describe, expect, it } from 'vitest'
import { findHead } from './head-range'

const inner = (text: string): string => {
  const { start, end } = findHead(text)
  return text.slice(start, end)
}

describe('findHead', () => {
  it.each([
    ['plain', '<html><head>A</head>B', 'A'],
    ['attributes and case', '<HTML><HEAD lang="x"\n>A</HEAD>B', 'A'],
    ['a closing tag with a space is not the literal one', '<head>A</head >B</head>C', 'A</head >B'],
    [
      'first closing tag ends it, wherever it stands',
      '<head>A<script>"</head>"</script>C</head>',
      'A<script>"',
    ],
    ['a header element is no head', '<header>A</header>', '<header>A</header>'],
    ['no head: everything', '<title>A</title>B', '<title>A</title>B'],
    ['never closed: everything', '<head>A<body>B', '<head>A<body>B'],
    ['never opened: everything', 'A</head>B', 'A</head>B'],
  ])('%s', (_, text, expected) => {
    expect(inner(text)).toBe(expected)
  })

  it('gives the index just behind the closing tag', () => {
    expect(findHead('<head>A</head>B').headEnd).toBe('<head>A</head>'.length)
    expect(findHead('A</head>B').headEnd).toBe('A</head>'.length)
    expect(findHead('A').headEnd).toBeNull()
    expect(findHead('<head>A</head').headEnd).toBeNull()
  })
})
