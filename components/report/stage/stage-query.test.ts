import { describe, expect, it } from 'vitest'
import { readStageView as load, widthPxOf, withStageView } from './stage-query'

const USUAL = {
  show: 'card',
  surface: 'android',
  theme: 'page',
  side: 'sent',
  frame: 'message',
  text: '',
  screen: null,
  pane: null,
}

describe('the query of the stage', () => {
  it('is as usual when nothing is said', () => expect(load('')).toEqual(USUAL))

  it('reads a whole view', () => {
    const query =
      '?show=all&surface=web&theme=dark&side=received&frame=chat&text=Look%20here&screen=320&pane=640'
    expect(load(query)).toEqual({
      show: 'all',
      surface: 'web',
      theme: 'dark',
      side: 'received',
      frame: 'chat',
      text: 'Look here',
      screen: 320,
      pane: 640,
    })
  })

  it.each([
    'show=constructor&surface=__proto__&theme=toString&side=SENT',
    'show=card%00&surface=android%20&theme=',
    'surface=nokia&surface=web',
    'screen=319&pane=1e3',
    'screen=-393&pane=0640',
    'screen=441&pane=99999999999999999999',
    'screen=393.5&pane=Infinity',
    'screen=%EF%BC%93%EF%BC%99%EF%BC%93',
  ])('takes nothing from %s', (query) => expect(load(`?${query}`)).toEqual(USUAL))

  it('cuts words and frees them of what is no text', () => {
    expect(load(new URLSearchParams({ text: `a\u0000b\u202ec\ud800\r\nd` })).text).toBe('abc\ufffd\nd')
    expect(load(new URLSearchParams({ text: '👩‍👩‍👧‍👦'.repeat(400) })).text.length).toBeLessThanOrEqual(1_000)
    expect(load(new URLSearchParams({ text: 'x'.repeat(9_999) })).text).toHaveLength(500)
  })

  it('keeps the width of the widest iPhone, and draws Android at its own widest', () => {
    const view = load('?surface=ios&screen=440')
    expect(view.screen).toBe(440)
    expect([widthPxOf('ios', view), widthPxOf('android', view)]).toEqual([440, 430])
  })

  it('keeps the width of a phone and that of a pane apart', () => {
    const view = load('?screen=320&pane=1000')
    expect(widthPxOf('android', view)).toBe(320)
    expect(widthPxOf('ios', view)).toBe(320)
    expect(widthPxOf('web', view)).toBe(1000)
  })
})

describe('a change of the query', () => {
  it('is written, and what is as usual is left out', () => {
    expect(withStageView('', { surface: 'web', side: 'sent', pane: 640 })).toBe('surface=web&pane=640')
    expect(withStageView('surface=web&theme=dark', { surface: 'android' })).toBe('theme=dark')
    expect(withStageView('screen=320', { screen: null })).toBe('')
  })
  it('leaves what others keep there', () =>
    expect(withStageView('share=open&at=x', { show: 'all' })).toBe('share=open&at=x&show=all'))
  it('keeps an address in the words readable', () =>
    expect(withStageView('', { text: 'See https://a.example/b?c, or @d & e = f + g #h %' })).toBe(
      'text=See+https://a.example/b?c,+or+@d+%26+e+%3D+f+%2B+g+%23h+%25',
    ))
  it('reads back as what was written', () => {
    const view = load(
      '?show=all&surface=web&theme=dark&side=received&text=a%26b%3Dc%0Ad%3F%2B%2F&screen=320&pane=640',
    )
    expect(load(withStageView('', view))).toEqual(view)
  })
})
