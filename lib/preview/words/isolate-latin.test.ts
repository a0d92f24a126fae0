import { expect, it } from 'vitest'
import { isolateLatin, isRightToLeft } from './isolate-latin'

/** The isolates as brackets, to be seen. */
const seen = (text: string) => isolateLatin(text).replaceAll('\u2066', '[').replaceAll('\u2069', ']')

it.each([
  ['مقاسها 1200 × 630 px الآن', 'مقاسها [1200 × 630 px] الآن'],
  ['يُسقط الصور فوق 600 KB (Meta).', 'يُسقط الصور فوق [600 KB (Meta)].'],
  ['وسما og:title وog:image', 'وسما [og:title] و[og:image]'],
  ['افتح Security → WAF وأضف', 'افتح [Security → WAF] وأضف'],
  ['يبدأ بـhttps://، ثم', 'يبدأ بـ[https://]، ثم'],
  ['ضع <meta charset="utf-8"> أولًا', 'ضع [<meta charset="utf-8">] أولًا'],
  ['لا لاتينية هنا', 'لا لاتينية هنا'],
  ['Next.js: عيّن', '[Next.js]: عيّن'],
  ['', ''],
])('%s', (text, expected) => {
  expect(seen(text)).toBe(expected)
})

it('leaves places of elements and isolates that are there alone', () => {
  expect(seen('شورك \ue000when\ue001 من Anna')).toBe('شورك \ue000when\ue001 من [Anna]')
  const once = isolateLatin('فوق 600 KB')
  expect(isolateLatin(once)).toBe(once)
  expect(isolateLatin('قال «\u2067abc\u2069» ثم')).toBe('قال «\u2067abc\u2069» ثم')
})

it('knows which languages run from right to left', () => {
  expect(['ar', 'ar-EG', 'he', 'fa'].every(isRightToLeft)).toBe(true)
  expect(['en', 'es', 'hi', 'id', 'pt-BR', 'arn'].some(isRightToLeft)).toBe(false)
})
