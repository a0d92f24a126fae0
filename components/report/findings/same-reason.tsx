/** Several checks that could not tell for one reason: the reason once, the checks as a folded list. */
import type { Finding } from '@/lib/preview/report/schema'
import { Disclosure } from '../../ui/disclosure'
import { plural } from '../evidence/quantities'
import { STATUS_WORDS } from '../verdict/verdict-words'

export interface SameReasonProps {
  reason: string
  findings: readonly Finding[]
  helpHref: (checkId: string) => string | null
}

export function SameReason({ reason, findings, helpHref }: SameReasonProps) {
  const { icon: Icon } = STATUS_WORDS.unknown
  return (
    <div className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-3 py-4">
      <Icon aria-hidden className="text-soft mt-0.5 size-5" />
      <div className="grid min-w-0 gap-1">
        <h3 className="text-base font-semibold">{plural(findings.length, 'check')} could not tell</h3>
        <p className="text-soft max-w-prose text-sm [overflow-wrap:anywhere]">{reason}</p>
        <Disclosure summary="Which checks" className="-ml-1">
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
