/** The cards that are written anew: each with what it shows now, and with what no text changes. */
import { afterAll, expect, it } from 'vitest'
import { loadCase } from '@/e2e/site/load-site'
import { createRecordedNetwork } from '@/e2e/site/recorded-network'
import { scan } from '@/lib/preview/pipeline'
import { writtenCards } from './written-cards'

const opened: ReturnType<typeof createRecordedNetwork>[] = []
afterAll(() => Promise.all(opened.map((network) => network.close())))

function networkOf(name: string) {
  const network = createRecordedNetwork([loadCase(name)], { browser: true })
  opened.push(network)
  return network
}

async function cardsOf(name: string) {
  const { report } = await scan(loadCase(name).url, networkOf(name))
  return writtenCards(report, 'boots.example').map(({ now, effect, note }) => [now.surface, effect, note] as const)
} // prettier-ignore

it('follow a page that is read', async () => {
  expect(await cardsOf('nextjs-blog')).toEqual([
    ['android', 'follows', null],
    ['web', 'follows', null],
    ['ios', 'follows', null],
  ])
})

it('stay what they are where a client waits no longer for its phone', async () => {
  const cards = await cardsOf('image-server-slow')
  expect(cards[1]).toEqual(['web', 'kept', expect.stringContaining('No text changes this card.')])
  expect(cards[0]?.[1]).toBe('follows')
})

it('are drawn with a page that nobody can read, and say so', async () => {
  for (const [, effect, note] of await cardsOf('waf-blocks-whatsapp')) {
    expect(effect).toBe('drawn')
    expect(note).toMatch(/block.*once WhatsApp can read the page/)
  }
})

it('are there with their first words', async () => {
  const { report } = await scan(loadCase('nextjs-blog').url, networkOf('nextjs-blog'))
  const bare = { layout: 'none', reason: { code: 'card.no-text', params: {} } } as const
  const cards = writtenCards(
    { ...report, cards: report.cards.map((card) => ({ ...card, ...bare })) },
    'a.example',
  )
  expect(cards.map(({ effect }) => effect)).toEqual(['drawn', 'drawn', 'drawn'])
  expect(cards[0]?.note).toMatch(/^There is no card now/)
})
