/** The scan finds what a tokenizer finds that looks at every character, in one go or in pieces. */
import fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { newScan, scanMarkup } from './scan-markup'

type Event = [kind: 'open' | 'close' | 'comment', start: number, end: number, more: string | boolean]
const NAMED =
  /^(script|style|title|textarea|iframe|noembed|noframes|xmp|plaintext|meta|link|body|head|template|noscript|svg)$/
const named = (name: string) => (NAMED.test(name.toLowerCase()) ? name.toLowerCase() : '')

/** Foreign content lasts from `<svg>` to `</svg>`, for both. */
function byTokenizer(text: string): Event[] {
  const events: Event[] = []
  let foreign = false
  let start = 0
  let name = ''
  const opened = (end: number, isSelfClosing: boolean) => {
    events.push(['open', start, end, `${name} ${isSelfClosing}`])
    if (name === 'svg' && !isSelfClosing) foreign = true
  }
  const nothing = () => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (from, to) => {
        start = from - 1
        name = named(text.slice(from, to))
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag: (from, to) => {
        const closing = named(text.slice(from, to))
        events.push(['close', from - 2, 0, closing])
        if (closing === 'svg') foreign = false
      },
      oncomment: (from, to) => events.push(['comment', text.lastIndexOf('<', from - 1), to, '']),
      isInForeignContext: () => foreign,
      oncdata: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(text)
  tokenizer.end()
  return events
}

function byScan(...texts: string[]): Event[] {
  const events: Event[] = []
  const scan = newScan()
  let foreign = false
  for (const text of texts)
    scanMarkup(text, scan, {
      opened: (name, start, _, end, isSelfClosing) => {
        events.push(['open', start, end, `${name} ${isSelfClosing}`])
        if (name === 'svg' && !isSelfClosing) foreign = true
        return true
      },
      closed: (name, start) => {
        events.push(['close', start, 0, name])
        if (name === 'svg') foreign = false
      },
      comment: (start, end) => events.push(['comment', start, end, '']),
      isForeign: () => foreign,
    })
  const { length } = texts.at(-1) ?? ''
  return scan.openComment === null ? events : [...events, ['comment', scan.openComment, length, '']]
}

const PIECES = [
  ...'< > / = " \' ! ? - -- ] [ a x </ <! <!-- --> --!> <!-> <!--> <!---> ]]> </> <?xml /> < < /'.split(' '),
  ...'<![CDATA[ <![if <!doctype <!DOCTYPE <!doc <a <meta <svg </svg <svg> </svg> <svg/> <title> </title <TITLE'.split(' '),
  ...'</TiTlE> <script> </script> </script <style </style> <textarea> </textarea> <plaintext> <plaintexts> <xmp> </xmp>'.split(' '),
  ...'<template> <noembed> </noembed> <noframes> </noframes> <iframe> </iframe> <scripty> b="c>" b=\'c>\' b=c/ href=/x>'.split(' '),
  ' ', '\n', '\f', 'é', '日', '\u000b', '\u00a0',
] // prettier-ignore
const sources = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('a scan', () => {
  it('finds what the tokenizer finds', () => {
    fc.assert(
      fc.property(sources, (text) => {
        expect(byScan(text)).toEqual(byTokenizer(text))
      }),
      { numRuns: 3_000 },
    )
  })

  it('goes on where the text ended, wherever that is', () => {
    fc.assert(
      fc.property(sources, fc.nat(), fc.nat(), (text, one, other) => {
        const cuts = [one, other].map((cut) => cut % (text.length + 1)).sort((a, b) => a - b)
        expect(byScan(...cuts.map((cut) => text.slice(0, cut)), text)).toEqual(byTokenizer(text))
      }),
      { numRuns: 3_000 },
    )
  })

  it('ends when it is told to', () => {
    const seen: number[] = []
    scanMarkup('<a><b><c>', newScan(), {
      opened: (_, start) => seen.push(start) < 2,
      closed: () => {},
      comment: () => {},
      isForeign: () => false,
    })
    expect(seen).toEqual([0, 3])
  })
})
