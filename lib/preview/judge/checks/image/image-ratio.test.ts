/** A shape that some client crops warns with what is seen, one that none does passes, wider than 4:1 fails. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsUnread, factsWithImage, factsWithoutImage } from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { imageRatio } from './image-ratio'

const run = (facts: Facts, audience = WHATSAPP) => runCheck(imageRatio, facts, audience)
const of = (width: number, height: number) => run(factsWithImage({}, { width, height }))
const OBSERVED = { list: [{ code: 'client.whatsapp-android' }, { code: 'client.whatsapp-web' }] }

it.each([
  [1_200, 630, 'pass', 'fits'],
  [1_280, 720, 'pass', 'fits'],
  [1_200, 600, 'pass', 'fits'],
  [800, 800, 'pass', 'fits'],
  [1_200, 900, 'warn', 'unusual'],
  [800, 1_200, 'warn', 'cut'],
  [1_600, 400, 'pass', 'unusual-but-whole'],
  [1_500, 1_000, 'pass', 'unusual-but-whole'],
  [1_601, 400, 'fail', 'too-wide'],
] as const)('%d × %d is a %s', (width, height, status, code) =>
  expect(of(width, height)).toMatchObject({ status, code }),
)

it('says what is seen of a picture that is cut, and where', () => {
  expect(of(800, 1_200)).toMatchObject({
    params: { visible: { pixels: [800, 800] }, clients: OBSERVED },
  })
  expect(of(800, 1_200).evidence?.[1]).toMatchObject({
    label: { code: 'evidence.visible-on', params: { clients: OBSERVED } },
    value: { code: 'evidence.from-centre', params: { size: { pixels: [800, 800] } } },
  })
  expect(of(2_000, 200).params).toMatchObject({ visible: { pixels: [800, 200] } })
  expect(of(1_200, 900).params).toMatchObject({ clients: OBSERVED })
  expect(of(1_200, 900).evidence).toHaveLength(1)
})

it('takes from the layout what a thumbnail shows, and says of what is too small that it is not shown', () => {
  expect(of(280, 210)).toMatchObject({ code: 'cut', params: { visible: { pixels: [210, 210] } } })
  expect(of(90, 60)).toMatchObject({ status: 'warn', code: 'unusual-and-too-small' })
  expect(of(290, 60)).toMatchObject({ status: 'fail', code: 'too-wide-and-small' })
})

it('never says that 4:1 is more than 4:1', () => {
  expect(of(1_601, 400).params).toMatchObject({ shape: { ratio: [1_601, 400], above: 4 }, max: 4 })
})

it('is not known without pixels', () => {
  expect(run(factsWithImage({ status: 404 })).status).toBe('unknown')
  expect(run(factsUnread()).status).toBe('unknown')
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
})
