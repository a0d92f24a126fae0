/** The text that is proposed with a shared report: the cards as they are and as proposed, and the tags to paste. */
import { useWords } from '#words'
import { CodeBlock } from '../report/findings/code-block'
import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'
import { CardsRow, type CardInRow } from '../workshop/cards-row'

export interface SharedTextProps {
  before: readonly CardInRow[]
  after: readonly CardInRow[]
  message: string
  tags: string
}

export function SharedText({ before, after, message, tags }: SharedTextProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="proposal" className="mb-6 sm:mb-8 print:hidden">
      <Panel className="grid gap-4 p-4 *:min-w-0 sm:p-5">
        <div className="grid gap-1">
          <h2 id="proposal" className="text-base font-semibold">
            {t('text.proposal')}
          </h2>
          <p className="text-soft max-w-prose text-sm">{t('text.proposal-lead')}</p>
        </div>
        <CardsRow id="cards-after" title={t('text.after')} cards={after} message={message} />
        <CardsRow id="cards-before" title={t('text.before')} cards={before} message={message} />
        <Disclosure summary={t('text.tags')} className="-ml-1">
          <CodeBlock code={tags} label={t('text.tags')} copyLabel={t('text.copy-tags')} className="ml-1" />
        </Disclosure>
      </Panel>
    </section>
  )
}
