/** Several checks that could not tell for one reason: the reason once, the checks as a folded list. */
import type { FindingInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Disclosure } from '../../ui/disclosure'
import { STATUS_WORDS } from '../verdict/verdict-words'
import { VisibleText } from '../evidence/visible-text'

export interface SameReasonProps {
  findings: readonly FindingInWords[]
  helpHref: (checkId: string) => string | null
}

export function SameReason({ findings, helpHref }: SameReasonProps) {
  const { t } = useWords()
  const { icon: Icon } = STATUS_WORDS.unknown
  return (
    <div className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-3 py-4">
      <Icon aria-hidden className="text-soft mt-0.5 size-5" />
      <div className="grid min-w-0 gap-1">
        <h3 className="text-base font-semibold">{t('findings.same-reason', { count: findings.length })}</h3>
        <p className="text-soft max-w-prose text-sm [overflow-wrap:anywhere]">
          <VisibleText text={findings[0]?.summary ?? ''} />
        </p>
        <Disclosure summary={t('findings.which-checks')} className="-ml-1">
          <ul className="grid gap-x-6 pb-2 pl-1 text-sm sm:grid-cols-2">
            {findings.map(({ id, title }) => {
              const href = helpHref(id)
              return (
                <li key={id} id={`finding-${id}`} data-status="unknown">
                  {href ? (
                    <a
                      href={href}
                      className="inline-flex min-h-8 items-center underline-offset-4 hover:underline"
                    >
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                </li>
              )
            })}
          </ul>
        </Disclosure>
      </div>
    </div>
  )
}
