/** Checks by name alone, each leading to its rule: where one reason has been given for all of them. */
import type { FindingInWords } from '@/lib/preview/words/report-in-words'

export interface CheckNamesProps {
  findings: readonly FindingInWords[]
  /** The help page of a check; null leaves the link out. */
  helpHref: (checkId: string) => string | null
}

export function CheckNames({ findings, helpHref }: CheckNamesProps) {
  return (
    <ul className="grid gap-x-6 text-sm sm:grid-cols-2">
      {findings.map(({ id, title }) => {
        const href = helpHref(id)
        return (
          <li key={id} id={`finding-${id}`} data-finding={id} data-status="unknown">
            {href ? (
              <a href={href} className="inline-flex min-h-8 items-center underline-offset-4 hover:underline">
                {title}
              </a>
            ) : (
              title
            )}
          </li>
        )
      })}
    </ul>
  )
}
