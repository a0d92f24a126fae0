/** Which image addresses a client can fetch. */
import { describe, expect, it } from 'vitest'
import { addressOfLink, addressOfMeta } from './image-candidate'

describe('addressOfMeta', () => {
  it.each([
    ['https://x.example/a.png', 'https://x.example/a.png', null],
    ['HTTP://X.example/a.png', 'http://x.example/a.png', null],
    ['https://x.example/a b|c.png', 'https://x.example/a%20b%7Cc.png', null],
    ['https://x.example/ä.png?q=日', 'https://x.example/%C3%A4.png?q=%E6%97%A5', null],
    ['https://x.example/?a=1&b=2', 'https://x.example/?a=1&b=2', null],
    ['//x.example/a.png', null, 'protocol-relative'],
    ['/a.png', null, 'relative'],
    ['a.png', null, 'relative'],
    ['../a.png', null, 'relative'],
    ['data:image/png;base64,AAAA', null, 'data-url'],
    ['https:/x.example/a.png', null, 'malformed'],
    ['https:///a.png', null, 'malformed'],
    ['https://x example/a.png', null, 'malformed'],
    ['https://[::1/a.png', null, 'malformed'],
    ['ftp://x.example/a.png', null, 'scheme'],
    ['javascript:alert(1)', null, 'scheme'],
    ['blob:https://x.example/1', null, 'scheme'],
  ])('%s', (value, url, problem) => {
    expect(addressOfMeta(value)).toEqual({ url, problem })
  })
})

describe('addressOfLink', () => {
  const page = 'https://x.example/a/b'
  it.each([
    ['/i.png', 'https://x.example/i.png', null],
    ['//cdn.example/i.png', 'https://cdn.example/i.png', null],
    ['https://cdn.example/i.png', 'https://cdn.example/i.png', null],
    ['i.png', null, 'relative'],
    ['data:,x', null, 'data-url'],
    ['//[/i.png', null, 'malformed'],
  ])('%s', (href, url, problem) => {
    expect(addressOfLink(href, page)).toEqual({ url, problem })
  })
})
