import { describe, expect, it } from 'vitest'
import { pictureName } from './make-picture'

describe('pictureName', () => {
  it.each([
    ['https://shop.example/teapot', 'cardproof-shop.example-web-dark@2x.png'],
    ['https://bücher.example/', 'cardproof-xn--bcher-kva.example-web-dark@2x.png'],
    ['javascript:alert(1)//../../etc', 'cardproof-link-web-dark@2x.png'],
    ['no address', 'cardproof-link-web-dark@2x.png'],
  ])('of %s is %s', (link, name) => expect(pictureName(link, 'web-dark', 2)).toBe(name))
})
