/** Checks that could not tell because of a cause: their names, each leading to its rule. */
import type { FindingInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'

export interface OpenChecksProps {
  findings: readonly FindingInWords[]
  helpHref: (checkId: string) => string | null
}

export function OpenChecks({ findings, helpHref }: OpenChecksProps) {
  const { t } = useWords()
  if (findings.length === 0) return null
  return (
    <div className="grid gap-1 py-3 text-sm">
      <p className="text-soft">{t('causes.not-told', { count: findings.length })}</p>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {findings.map(({ id, title }) => {
          const href = helpHref(id)
          return (
            <li key={id} id={`finding-${id}`} data-finding={id} data-status="unknown">
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
    </div>
  )
}
