/** What an address asks for: whole or in part, from a form or made up. */
import { describe, expect, it } from 'vitest'
import type { PictureRequest } from '@/lib/templates/picture'
import { queryString, templateQuery } from './template-query'

const START: PictureRequest = {
  template: 'product',
  tone: 'light',
  colour: '#123456',
  texts: { title: 'Bowl', site: 'Kiln', name: '', price: '€ 9', date: '', place: '' },
}
const read = (query: string) => {
  const params = new URLSearchParams(query)
  return templateQuery((name) => params.get(name), START)
}

describe('templateQuery', () => {
  it('begins as the page does', () => {
    expect(read('')).toEqual({ request: START, tone: 'auto', showsLogo: true, showsPicture: true })
  })
  it('is the same after it was put into an address', () => {
    const texts = { ...START.texts, title: 'a&b=c #1 "é" קיץ', site: '' }
    const query = {
      request: { ...START, texts },
      tone: 'dark',
      showsLogo: false,
      showsPicture: true,
    } as const
    expect(read(queryString(query))).toEqual({ ...query, request: { ...query.request, tone: 'dark' } })
  })
  it('takes what a form leaves out as left out', () => {
    const { request, showsLogo, showsPicture } = read('asked=1&template=quote&title=')
    expect(request).toMatchObject({ template: 'quote', tone: 'dark', texts: { title: '', price: '' } })
    expect([showsLogo, showsPicture]).toEqual([false, false])
  })
  it('takes nothing that is not there: templates, tones, colours', () => {
    const { request, tone } = read('asked=1&template=__proto__&tone=x&colour=red;background:url(x)')
    expect([request.template, tone, request.colour]).toEqual(['product', 'auto', '#123456'])
  })
  it('cuts what is too long, and mends half a character', () => {
    expect(read(`asked=1&title=${'x'.repeat(10_000)}`).request.texts.title).toHaveLength(300)
    const params = { asked: '1', title: '\ud800a' }
    expect(
      templateQuery((name) => params[name as keyof typeof params] ?? null, START).request.texts.title,
    ).toBe('\ufffda') // safe: any name may be asked for // prettier-ignore
  })
})
