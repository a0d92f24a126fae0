/** Each rule has its picture or says that no card shows its fault; both cards of a picture differ. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '@/lib/preview/words/check-help'
import { wordsOf } from '@/lib/preview/words/languages'
import { rulePictures } from '../whatsapp/samples/rule-samples'
import { RulePicture } from './rule-picture'

const IDS = checkCatalogue(wordsOf('en')).map(({ id }) => id)
const shown = (id: string) => renderToStaticMarkup(<RulePicture id={id} />)

describe.each(IDS)('%s', (id) => {
  it('shows the fault, or says that no card does', () => {
    const pictures = rulePictures(id)
    const html = shown(id)
    expect(html.match(/<figure/g)?.length ?? 0).toBe(pictures ? 2 : 0)
    if (!pictures) return expect(html).toContain('shows on no card')
    expect(pictures.fault).not.toEqual(pictures.right)
    expect(pictures.fault.card.surface).toBe(pictures.right.card.surface)
    for (const { imageSrc } of [pictures.fault, pictures.right])
      if (imageSrc) expect(existsSync(path.join('public', imageSrc)), imageSrc).toBe(true)
  })
})

it('draws more rules than it has to explain without a picture', () =>
  expect(IDS.filter((id) => rulePictures(id)).length).toBeGreaterThan(IDS.length / 2))

it('has no picture for what is no rule', () => expect(rulePictures('toString')).toBeNull())
