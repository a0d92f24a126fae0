/** Cards with another text: what follows it, and what no text changes. */
import { expect, it } from 'vitest'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { proposedCard, type WrittenCard } from './proposed-card'

const CUT = { title: 150, description: 300 }
const face: CardFace = {
  surface: 'android',
  layout: 'thumbnail',
  title: 'Boots',
  description: 'For walking.',
  titleLinesMax: 2,
  descriptionLinesMax: 1,
  host: 'boots.example',
  direction: 'ltr',
  image: null,
}
const card = (now: Partial<CardFace>, more: Partial<WrittenCard> = {}): WrittenCard => ({
  now: { ...face, ...now },
  src: null,
  effect: 'follows',
  host: 'boots.example',
  note: null,
  ...more,
})

it('has the new text in its own layout, cut as clients cut it', () => {
  const proposed = proposedCard(card({}), { title: ' New\nboots ', description: 'a'.repeat(400) }, CUT)
  expect(proposed).toMatchObject({ layout: 'thumbnail', title: 'New boots', description: 'a'.repeat(300) })
})

it('keeps what the page says where a field is empty', () => {
  const texts = { title: '', description: ' \u202e ' }
  expect(proposedCard(card({}), texts, CUT)).toEqual(face)
  expect(proposedCard(card({ description: null }), texts, CUT).description).toBeNull()
})

it('runs in the direction of its new title', () => {
  expect(proposedCard(card({}), { title: 'أحذية', description: '' }, CUT).direction).toBe('rtl')
})

it('changes nothing where a client shows something else', () => {
  const waits = card({ layout: 'text', title: 'boots.example' }, { effect: 'kept' })
  expect(proposedCard(waits, { title: 'New', description: 'New' }, CUT)).toEqual(waits.now)
})

it('is there with its first text, and not before', () => {
  const bare = card({ layout: 'none', title: null, description: null, host: null })
  expect(proposedCard(bare, { title: '', description: '' }, CUT).layout).toBe('none')
  expect(proposedCard(bare, { title: 'Boots', description: '' }, CUT)).toMatchObject({
    layout: 'text',
    title: 'Boots',
    description: null,
    host: 'boots.example',
  })
})
