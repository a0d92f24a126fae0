/** The text that is proposed with a shared report: the cards as they are and as proposed, and the tags to paste. */
'use client'
import { useWords } from '#words'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { TemplateCards } from '../workshop/template-cards'

export interface SharedTextProps {
  before: readonly CardFace[]
  after: readonly CardFace[]
  message: string
  src: string | null
  tags: string
}

export function SharedText({ before, after, message, src, tags }: SharedTextProps) {
  const { t } = useWords()
  return (
    <div className="mb-6 grid gap-4 *:min-w-0 sm:mb-8">
      <TemplateCards id="cards-before" title={t('text.before')} cards={before} message={message} src={src} />
      <TemplateCards id="cards-after" title={t('text.after')} cards={after} message={message} src={src} />
      {tags ? (
        <section className="grid gap-2 *:min-w-0">
          <h2 className="text-sm font-medium">{t('text.tags')}</h2>
          <pre
            dir="ltr"
            className="border-line overflow-x-auto rounded-md border p-3 text-sm wrap-anywhere whitespace-pre-wrap"
          >
            {tags}
          </pre>
        </section>
      ) : null}
    </div>
  )
}
