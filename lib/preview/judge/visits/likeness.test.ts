/** What changes with every request is no difference; another thing is one. */
import { describe, expect, it } from 'vitest'
import { likenessOfAddresses, likenessOfImages, likenessOfTexts } from './likeness'

describe('texts', () => {
  it.each([
    ['How to bake bread', 'How  to bake bread\n', 'same'],
    ['Bitcoin: $64,123.50 at 12:03', 'Bitcoin: $64,130.10 at 12:04', 'same'],
    ['Café “Noir”', 'Cafe\u0301 "Noir"', 'same'],
    ['Boots', 'Boots | Nordia Shop', 'slight'],
    ['Winter boots, hand-stitched in Porto', 'Winter boots, hand-made in Porto', 'slight'],
    ['Winter boots', 'Win a phone today', 'clear'],
    ['パンの焼き方', 'スマートフォンが当たる', 'clear'],
    ['', 'Boots', 'clear'],
  ])('%j and %j are %s', (one, other, expected) => {
    expect(likenessOfTexts(one, other)).toBe(expected)
    expect(likenessOfTexts(other, one)).toBe(expected)
  })
})

describe('images', () => {
  const at = (rest: string) => `https://cdn1.example.com/a/boots.jpg${rest}`
  it.each([
    [at('?v=1'), at('?v=2'), 'same'],
    [at('?_=1732450000'), at(''), 'same'],
    [at('?token=8f3a9b2c1d4e5f60718293a4'), at('?token=00a1b2c3d4e5f60718293a4b'), 'same'],
    [at('?k=eyJhbGciOi12345JIUzI1NiJ9x'), at('?k=eyJhbGciOi99999JIUzI1NiJ9y'), 'same'],
    [at('?utm_source=wa'), at(''), 'same'],
    [at(''), 'https://cdn2.example.com/a/boots.jpg', 'same'],
    [at(''), 'http://cdn1.example.com/a/boots.jpg', 'same'],
    [at('?X-Amz-Signature=aa&X-Amz-Expires=300&w=1200'), at('?X-Amz-Signature=bb&X-Amz-Expires=300&w=1200'), 'same'],
    [at('?at=1732450000123'), at('?at=1732450009999'), 'same'],
    [at('?id=1234567'), at('?id=7654321'), 'slight'],
    [at('?w=1200'), at('?w=600'), 'slight'],
    ['https://a.example.com/og?title=Boots', 'https://a.example.com/og?title=Shoes', 'slight'],
    [at(''), 'https://cdn1.example.com/a/phone.jpg', 'clear'],
    [at(''), 'https://cdn1.example.org/a/boots.jpg', 'clear'],
    ['/a.jpg', '/b.jpg', 'clear'],
    ['/a.jpg', '/a.jpg', 'same'],
  ])('%s and %s are %s', (one, other, expected) => {
    expect(likenessOfImages(one, other)).toBe(expected)
    expect(likenessOfImages(other, one)).toBe(expected)
  }) // prettier-ignore
})

describe('addresses', () => {
  it.each([
    ['https://www.example.com/a/', 'http://example.com/a', 'same'],
    ['https://example.com/a?utm_source=x&sid=1', 'https://example.com/a', 'same'],
    ['https://example.com/a#top', 'https://example.com/a', 'same'],
    ['https://example.com/%C3%A9', 'https://example.com/é', 'same'],
    ['https://m.example.com/a', 'https://www.example.com/a', 'slight'],
    [
      'https://example.com/a?key=8f3a9b2c1d4e5f60718293a4',
      'https://example.com/a?key=00a1b2c3d4e5f60718293a4b',
      'same',
    ],
    ['https://example.com/a?id=1234567', 'https://example.com/a?id=7654321', 'clear'],
    ['https://example.com/watch?v=a', 'https://example.com/watch?v=b', 'clear'],
    ['https://example.com/a', 'https://example.com/b', 'clear'],
    ['https://example.com/a', 'https://example.org/a', 'clear'],
    ['https://blog.example.com/a', 'https://shop.example.com/a', 'clear'],
    ['market://details?id=1', 'https://example.com/a', 'clear'],
    ['https://example.com/%', 'https://example.com/%', 'same'],
  ])('%s and %s are %s', (one, other, expected) => {
    expect(likenessOfAddresses(one, other)).toBe(expected)
    expect(likenessOfAddresses(other, one)).toBe(expected)
  })
})
