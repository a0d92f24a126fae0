/** Which clients draw a picture as the leading one does, and by the same rule. */
import { expect, it } from 'vitest'
import { WHATSAPP } from '../../testing/audience'
import { drawnAlike } from './drawn-alike'

const alike = (width: number, height: number, audience = WHATSAPP) =>
  drawnAlike({ width, height }, 90_000, audience)

it('leaves out a client that draws the same for another reason', () => {
  for (const [width, height, layout] of [
    [1_200, 630, 'landscape'],
    [150, 150, 'thumbnail'],
    [64, 64, 'text'],
  ] as const)
    expect(alike(width, height)).toMatchObject({
      drawn: { layout },
      clients: { list: [{ code: 'client.whatsapp-android' }, { code: 'client.whatsapp-web' }] },
    })
})

it('always names the leading client, alone where it is alone', () => {
  const { client } = WHATSAPP
  expect(alike(64, 64, { client, app: [client] }).clients.list).toEqual([client.name])
})
