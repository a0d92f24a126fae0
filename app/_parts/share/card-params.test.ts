import { describe, expect, it } from 'vitest'
import { cardQuery, readCardParams } from './card-params'

const read = (query: string) => readCardParams(`https://cards.example/s/token/card?${query}`)

describe('readCardParams', () => {
  it('has a default for everything', () =>
    expect(read('')).toEqual({
      request: {
        surface: 'android',
        theme: 'light',
        side: 'outgoing',
        layout: null,
        background: 'wallpaper',
      },
      pageTheme: 'auto',
      scale: '1',
    }))

  it('takes what is on the lists', () =>
    expect(read('surface=ios&theme=dark&side=incoming&layout=square&background=transparent&scale=3')).toEqual(
      {
        request: {
          surface: 'ios',
          theme: 'dark',
          side: 'incoming',
          layout: 'square',
          background: 'transparent',
        },
        pageTheme: 'dark',
        scale: '3',
      },
    ))

  it.each([
    'scale=4',
    'scale=1e9',
    'theme=<b>',
    'surface=__proto__',
    'layout=',
    'side=both&side=incoming',
    'surface=%00',
  ])('falls back for %j', (query) => expect(read(query)).toEqual(read('')))
})

describe('cardQuery', () => {
  it.each(['', 'surface=web&theme=dark', 'side=incoming&layout=none&background=transparent'])(
    'asks again for the same as %j',
    (query) => expect(read(cardQuery(read(query).request)).request).toEqual(read(query).request),
  )
})
