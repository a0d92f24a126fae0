/** Does a witness say that a source disagrees only where that source would judge this page otherwise? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../judge/check'
import { imageMinSize } from '../../judge/checks/image/image-min-size'
import { imageWeight } from '../../judge/checks/image/image-weight'
import { ogTitle } from '../../judge/checks/text/og-title'
import { ogUrl } from '../../judge/checks/text/og-url'
import { WHATSAPP } from '../../testing/audience'
import { factsWithImage } from '../../testing/image-facts'
import { factsOf, headOf, tagsWith } from '../../testing/sample-facts'
import type { CheckResult } from '../../judge/check'
import { findingsOf } from './findings-part'

/** "imageBytesGood: meta": each limit with the sources that would judge otherwise. */
function deciding(result: CheckResult): string[] {
  const [finding] = findingsOf([result], WHATSAPP.client)
  return (finding?.witness ?? []).flatMap(({ id, disagree }) =>
    disagree.flatMap(({ source, decides }) => (decides ? [`${id}: ${source}`] : [])),
  )
}

describe('of an image’s weight', () => {
  const heavy = (bytes: number) => deciding(runCheck(imageWeight, factsWithImage({ bytes }), WHATSAPP))
  it.each<[number, string[]]>([
    [90_000, []],
    [307_200, []],
    [307_201, ['imageBytesMax: guide', 'imageBytesGood: meta', 'imageBytesGood: send-link-api']],
    [700_000, ['imageBytesMax: send-link-api', 'imageBytesGood: send-link-api']],
    [2_000_000, []],
  ])('%i bytes: %j', (bytes, expected) => expect(heavy(bytes)).toEqual(expected))
})

describe('of an image’s size, which is asked for at the least', () => {
  const small = (width: number, height: number) =>
    deciding(runCheck(imageMinSize, factsWithImage({}, { width, height }), WHATSAPP))
  it.each<[number, number, string[]]>([
    [1_200, 630, []],
    [250, 250, ['imageWidthGuide: send-link-api', 'imageWidthGuide: whatsapp-android']],
    [50, 50, []],
  ])('%i × %i: %j', (width, height, expected) => expect(small(width, height)).toEqual(expected))
})

describe('of a rule without a number', () => {
  it('where the check says that the other source would forgive', () => {
    const head = headOf(tagsWith('og:title'))
    expect(deciding(runCheck(ogTitle, factsOf({ head }), WHATSAPP))).toEqual([
      'ogTitleRequired: whatsapp-android',
    ])
    expect(deciding(runCheck(ogUrl, factsOf({ head: headOf(tagsWith('og:url')) }), WHATSAPP))).toEqual([
      'ogUrlRequired: whatsapp-android',
    ])
  })

  it('and nowhere on a good page, where all who disagree are named all the same', () => {
    expect(deciding(runCheck(ogTitle, factsOf(), WHATSAPP))).toEqual([])
    const [finding] = findingsOf([runCheck(ogTitle, factsOf(), WHATSAPP)], WHATSAPP.client)
    expect(finding?.witness.some(({ disagree }) => disagree.length > 0)).toBe(true)
  })
})
