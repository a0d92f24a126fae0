/** Worked examples, large enough to read: the card that was predicted, the verdict and its sentence, leading to the report. */
import type { VerdictStatus } from '@/lib/preview/report/schema'
import { useWords } from '#words'
import { VerdictBadge } from '../report/verdict/verdict-badge'
import { CardInChat, type ShownCard } from './card-in-chat'

export interface ExampleCard {
  id: string
  href: string
  title: string
  verdict: VerdictStatus
  sentence: string
  shown: ShownCard | null
}

export function ExampleCards({ examples }: { examples: readonly ExampleCard[] }) {
  const { t } = useWords()
  if (examples.length === 0) return null
  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className="mb-3 text-lg font-semibold">
        {t('home.examples')}
      </h2>
      <ul className="grid gap-4 md:grid-cols-3">
        {examples.map(({ id, href, title, verdict, sentence, shown }) => (
          <li
            key={id}
            className="border-line bg-surface hover:border-edge relative grid grid-rows-[1fr_auto] overflow-hidden rounded-lg border transition-colors"
          >
            {shown ? <CardInChat shown={shown} widthPx={412} className="border-line border-b" /> : <span />}
            <div className="grid content-start justify-items-start gap-2 px-5 py-4 md:min-h-44">
              <VerdictBadge status={verdict} />
              <h3 className="text-base font-semibold">
                <a href={href} className="after:absolute after:inset-0">
                  {title}
                </a>
              </h3>
              <p className="text-soft text-sm">{sentence}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
