/** The verdict leads with what WhatsApp shows, and never claims more than is known. */
import { describe, expect, it } from 'vitest'
import type { CardModel } from '../vocabulary/card'
import type { Failure } from '../vocabulary/facts'
import { CONSENT_PAGE_SHOWN } from '../judge/layout/page-obstacle'
import { SAMPLE_REPORTS } from '../testing/sample-reports'
import type { Finding } from './schema'
import { verdictOf } from './verdict'

const [finding] = SAMPLE_REPORTS.good.findings
const [android, web, ios] = SAMPLE_REPORTS.good.cards as CardModel[]
if (!finding || !android || !web || !ios) throw new Error('the good report has findings and cards')

const found = (status: Finding['status'], title = 'The image is heavy') => ({ ...finding, status, title })
const of = (
  findings: Finding[],
  cards: CardModel[] = [android, web, ios],
  score: number | null = 80,
  failure: Failure | null = null,
) => verdictOf({ findings, cards, score, failure })
const text = (card: CardModel, reason = 'The image weighs 712 KB, the limit is 600 KB.'): CardModel => ({
  ...card,
  layout: 'text',
  image: null,
  reason,
})

it.each([
  ['good', [found('pass')]],
  ['improve', [found('pass'), found('warn')]],
  ['fix', [found('warn'), found('fail')]],
] as const)('is %s by the worst finding', (status, findings) => expect(of([...findings]).status).toBe(status))

it('is unknown when too little is known for a score', () => {
  expect(of([found('unknown'), found('pass')], [android, web, ios], null).status).toBe('unknown')
})

describe('the sentence', () => {
  it('says whose card it is when another page answered', () => {
    const consent = { ...android, title: 'Cookies', reason: CONSENT_PAGE_SHOWN }
    expect(of([found('fail')], [consent]).sentence).toBe(
      'WhatsApp will show the card of a consent page, “Cookies”, instead of yours.',
    )
  })

  it('gives tags that come too late as the reason, not what is left without them', () => {
    const late = { ...found('fail', 'og:image appears only after JavaScript'), id: 'tags-in-server-html' }
    expect(
      of([late], [text(android, 'The image is an SVG file, which WhatsApp does not draw.')]).sentence,
    ).toBe('WhatsApp will show a text-only card: og:image appears only after JavaScript.')
    expect(of([late], [android, web, ios]).sentence).toMatch(/^WhatsApp will show the large card/)
  })

  it('leads with the outcome, the reason and the number', () => {
    expect(of([found('fail')], [text(android), text(web), text(ios)]).sentence).toBe(
      'WhatsApp will show a text-only card: the image weighs 712 KB, the limit is 600 KB.',
    )
  })

  it('names the first thing to do when the card itself is fine', () => {
    expect(of([found('fail')]).sentence).toBe(
      'WhatsApp will show the large card; one thing must be fixed: the image is heavy.',
    )
    expect(of([found('warn', 'og:url is missing'), found('warn')]).sentence).toBe(
      'WhatsApp will show the large card; 2 things could be better, first: og:url is missing.',
    )
  })

  it('says where the surfaces differ', () => {
    expect(of([found('pass')], [android, web, text(ios)]).sentence).toContain('but only text on iPhone')
    expect(of([found('fail')], [text(android), text(web), ios]).sentence).toContain(
      'on Android and Web (iPhones probably show the image)',
    )
  })

  it('does not say text-only when only the image is not known', () => {
    const reason = 'Whether the image appears is not known: too many scans were under way.'
    expect(of([found('pass')], [text(android, reason), text(web, reason), text(ios, reason)]).sentence).toBe(
      'WhatsApp will show a card with title and description; whether the image appears is not known: too many scans were under way.',
    )
  })

  it('says that it is not known, when it is not', () => {
    const reason = 'What WhatsApp shows is not known: the site refuses us.'
    const none: CardModel = { ...text(android, reason), layout: 'none' }
    expect(of([found('fail')], [none, none, none]).sentence).toBe(reason)
  })
})

describe('a page that could not be had', () => {
  const failed = (code: Failure['code']) => of([], [], null, { code, url: null, detail: null, hops: [] })

  it('is to be fixed when phones fail as well', () => {
    expect(failed('tls-expired')).toEqual({
      status: 'fix',
      sentence: 'WhatsApp will show no card: the certificate has expired.',
    })
  })

  it('is unknown when the failure is ours', () => {
    expect(failed('busy').status).toBe('unknown')
    expect(failed('url-invalid').sentence).toBe(
      'What WhatsApp shows is not known: this is not a web address.',
    )
  })
})
