/** Claims of a help page, each with who says so. */
import { type ClaimSource, claimSource, type ClaimSourceId } from '@/lib/preview/link/claims'
import { useWords } from '#words'
import { OutsideLink } from '../report/evidence/outside-link'
import { Badge } from '../ui/badge'
import { withElements } from '../words/with-elements'

export interface ClaimInWords {
  id: string
  sentence: string
  /** Empty: nobody has published it, and the page says so. */
  sources: readonly ClaimSourceId[]
}

/** Sentences and sources of one part of a page, which have the same names. */
export const claimsInWords = (
  sentences: Readonly<Record<string, string>>,
  sources: Readonly<Record<string, readonly ClaimSourceId[]>>,
): ClaimInWords[] =>
  Object.entries(sentences).map(([id, sentence]) => ({ id, sentence, sources: sources[id] ?? [] }))

export function ClaimList({ claims }: { claims: readonly ClaimInWords[] }) {
  const { t } = useWords()
  return (
    <ul className="divide-line border-line max-w-prose divide-y border-y">
      {claims.map(({ id, sentence, sources }) => (
        <li key={id} data-claim={id} className="grid gap-1.5 py-3">
          <p>{sentence}</p>
          {sources.length === 0 ? (
            <p className="text-soft text-sm">{t('claim.none')}</p>
          ) : (
            <ul aria-label={t('claim.sources')} className="flex flex-wrap gap-x-4 gap-y-1.5">
              {sources.map((source) => (
                <li key={source} className="text-soft flex items-start gap-2 text-sm">
                  <Source {...claimSource(source)} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function Source({ id, trust, date: read, url }: ClaimSource) {
  const { t, date } = useWords()
  const when = read.includes('-') ? date(read, { year: 'numeric', month: 'long', timeZone: 'UTC' }) : read
  return (
    <>
      <Badge className="shrink-0">{t(`findings.trust.${trust}`)}</Badge>
      <span className="min-w-0 py-0.5">
        {withElements((at) => t('claim.read', at), {
          source: (
            <OutsideLink href={url} className="[&[href]]:underline [&[href]]:underline-offset-4">
              {t(`claim.source.${id}`)}
            </OutsideLink>
          ),
          date: when,
        })}
      </span>
    </>
  )
}
