/** The picture of the home page's own card: a worked verdict, drawn at build time. */
import { sampleCard } from '@/components/whatsapp/sample-cards'
import { type Message, phrase } from '@/lib/preview/vocabulary/message'
import { wordsOf } from '@/lib/preview/words/languages'
import { drawSharePicture } from './_drawing/draw-share-picture'
import { screenWords } from './_parts/screen-words'

export const alt = screenWords().t('home.picture')
export const size = { width: 1200, height: 630 }
export const contentType = 'image/jpeg'

const SCORE = 74
const VERDICT = phrase('verdict.because', {
  shown: phrase('verdict.shown', { layout: phrase('card.layout.text', {}) }),
  reason: phrase('card.image-too-heavy', { weight: { bytes: 712 * 1024 }, limit: { bytes: 600 * 1024 } }),
})

export default async function Image(): Promise<Response> {
  const { card, message } = sampleCard('android', 'text')
  // Safe: drawings read the sentence as a text.
  const sentence = wordsOf().say(VERDICT) as unknown as Message
  const jpeg = await drawSharePicture({
    report: {
      url: message,
      finalUrl: null,
      score: SCORE,
      verdict: { status: 'fix', sentence },
      cards: [card],
    },
    thumbnail: null,
    date: null,
  })
  return new Response(new Uint8Array(jpeg), { headers: { 'content-type': contentType } })
}
