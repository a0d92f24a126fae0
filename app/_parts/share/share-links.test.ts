import { describe, expect, it } from 'vitest'
import { isLive, shareLinks } from './share-links'

const share = {
  id: 'a',
  token: 'token',
  note: null,
  createdAt: '2026-11-22T00:00:00.000Z',
  expiresAt: null,
  revokedAt: null,
}
const past = '2020-01-01T00:00:00.000Z'
const future = '2999-01-01T00:00:00.000Z'

describe('isLive', () => {
  it.each([
    [share, true],
    [{ ...share, expiresAt: future }, true],
    [{ ...share, expiresAt: past }, false],
    [{ ...share, revokedAt: past }, false],
    [{ ...share, expiresAt: future, revokedAt: past }, false],
  ])('%#', (view, live) => expect(isLive(view)).toBe(live))
})

describe('shareLinks', () => {
  it('gives the whole address', () => {
    expect(shareLinks([share], 'https://proof.example')[0]?.url).toBe('https://proof.example/s/token')
  })
  it('leaves out what no longer opens, and invents no address', () => {
    const links = shareLinks(
      [
        { ...share, revokedAt: past },
        { ...share, token: null },
      ],
      'https://proof.example',
    )
    expect(links).toMatchObject([{ url: 'https://proof.example/s/…', isKnown: false }])
  })
})
