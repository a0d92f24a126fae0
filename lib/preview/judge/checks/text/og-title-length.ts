/** Is the title short enough to be shown in full? */
import { limitOf, readingOf } from '../../../vocabulary/client'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fix, notApplicable, pass, warn } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { bestTitle, namesIn, TITLE_KEY } from '../../text/best-text'
import { needlessBrand } from '../../text/brand'
import { excerpt } from '../../text/graphemes'
import { textLength } from '../../text/text-length'
import { fitsOnCard, widthInLetters } from '../../text/text-width'

/** Our own line: so many times the room of average letters is more than any client has. */
const WIDE = 1.3

export const ogTitleLength = defineCheck({
  id: 'og-title-length',
  group: 'text',
  weight: 3,
  needs: ['head', 'request', 'page'],
  witnesses: ['titleCharsGood', 'titleLines', 'titleCharsCut'],
  run({ head, request, page }, { client }) {
    const { title } = readingOf(head, client)
    if (!title) return notApplicable('no-title', {})
    const { count, shown } = textLength(head, title)
    const [max, cut] = [limitOf(client, 'titleCharsGood'), limitOf(client, 'titleCharsCut')]
    const evidence = [
      { label: phrase('evidence.length', {}), value: shown },
      ...tagEvidence(head, title.tag, title.rule),
    ]
    const measured = { titleCharsGood: count }
    const lines = limitOf(client, 'titleLines')
    const room = { count, max, lines }
    if (count <= max) {
      return widthInLetters(title.value) > max * WIDE
        ? pass('short-enough-but-wide', room, { evidence, measured })
        : pass('short-enough', { count, max }, { evidence, measured })
    }
    if (fitsOnCard(title.value, max)) return pass('narrow-enough', room, { evidence })
    const texts = { head, client, request, page }
    const branded = needlessBrand(title.value, namesIn(texts), page.finalUrl)
    if (branded?.at === 'end' && fitsOnCard(branded.rest, max))
      return pass('brand-cut', { ...room, brand: excerpt(branded.brand) }, { evidence })
    const found = { ...room, measured: title.rule === TITLE_KEY ? 'own' : 'fallback', rule: title.rule }
    const best = bestTitle(texts)
    const rest = {
      evidence,
      measured,
      fix:
        best !== null && fitsOnCard(best, max)
          ? fix('write-shorter', {}, { language: 'html', code: metaTag(TITLE_KEY, best) })
          : fix('write-headline', { max }),
    }
    return count > cut
      ? warn('too-long-and-dropped', { ...found, cut, client: client.name }, rest)
      : warn('too-long', found, rest)
  },
})
