/** Can what nobody sees be seen in a report, heard, and does it turn nothing around? */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WordsProvider } from '@/components/words/client'
import { ENGLISH } from '@/components/words/english'
import { isolateLatin } from '@/lib/preview/words/isolate-latin'
import { EvidenceList } from '../findings/evidence-list'
import { FindingItem } from '../findings/finding-item'
import { REPORT_FOR_TEST } from '../testing/stored-report'
import { PartsForTest } from '../testing/with-report'
import { TagsTable } from './tags-table'
import { VisibleText } from './visible-text'

const TURNED = 'invoice\u202efdp.exe'
const html = (text: string) => renderToStaticMarkup(<VisibleText text={text} />)

describe('VisibleText', () => {
  it('leaves a text alone that holds none, and what scripts and emoji need', () => {
    for (const text of ['Rye & oats', 'می\u200cخواهم', '👩🏽‍🚀'])
      expect(html(text)).toBe(text.replace('&', '&amp;'))
  })

  it('shows a mark in place of the character, with its name to be heard', () => {
    const shown = html(TURNED)
    expect(shown).not.toContain('\u202e')
    expect(shown).toMatch(/^invoice<span>.*fdp\.exe<\/span>$/)
    expect(shown).toContain('<span aria-hidden="true">U+202E</span>')
    expect(shown).toContain(
      '<span class="sr-only">(invisible character U+202E RIGHT-TO-LEFT OVERRIDE)</span>',
    )
  })

  it('does not mark what keeps Latin pieces in order in a right-to-left sentence, and still marks what hides in one', () => {
    const inArabic = (text: string) =>
      renderToStaticMarkup(
        <WordsProvider texts={{ ...ENGLISH, language: 'ar' }}>
          <VisibleText text={text} />
        </WordsProvider>,
      )
    const sentence = isolateLatin('حجمها 712 KB فوق 600 KB (Meta)')
    expect(inArabic(sentence)).toBe(sentence)
    expect(html(sentence)).toContain('U+2066')
    expect(inArabic('فوق \u2066invoice\u202efdp\u2069')).toContain('U+202E')
  })

  it('counts the same one many times over in one mark', () => {
    const shown = html(`a${'\u200b'.repeat(1_200)}\u2060b`)
    expect(shown.match(/data-invisible/g)).toHaveLength(2)
    expect(shown).toContain('U+200B × 1,200')
  })
})

describe('a report about a text with such a character', () => {
  const [tag] = REPORT_FOR_TEST.tags
  const [finding] = REPORT_FOR_TEST.findings
  if (!tag || !finding) throw new Error('the report for tests has a tag and a finding')

  it.each([
    ['the table of tags', <TagsTable key="tags" tags={[{ ...tag, value: TURNED }]} renderFold={String} />],
    [
      'the source',
      <PartsForTest key="source" report={REPORT_FOR_TEST} headText={`<title>${TURNED}</title>`} />,
    ],
    ['evidence', <EvidenceList key="evidence" evidence={[{ label: TURNED, value: TURNED }]} />],
    [
      'a finding',
      <FindingItem
        key="finding"
        helpHref={null}
        finding={{
          ...finding,
          title: TURNED,
          summary: TURNED,
          detail: TURNED,
          fix: { steps: TURNED, snippet: { language: 'html', code: TURNED } },
        }}
      />,
    ],
  ])('shows it in %s', (_, shown) => {
    const markup = renderToStaticMarkup(shown)
    expect(markup).toContain('data-invisible="U+202E"')
    expect(markup.replace(/ (?:aria-label|title|value)="[^"]*"/g, '')).not.toContain('\u202e')
  })
})
