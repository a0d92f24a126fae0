/** Why a phone may show something else than was predicted, the likeliest first, each with the thing to try. */
import { useWords } from '#words'
import { isRedacted } from '@/lib/preview/vocabulary/redact-text'
import { AfterChange } from '../link/after-change'
import { CheckLink } from '../link/check-link'

export type Reason = 'cache' | 'network' | 'surface' | 'version' | 'page'

export interface ReasonsProps {
  reasons: readonly Reason[]
  link: string
}

export function Reasons({ reasons, link }: ReasonsProps) {
  const { t } = useWords()
  return (
    <>
      <ol className="grid max-w-prose list-decimal gap-2 ps-5 text-sm">
        {reasons.map((reason) => (
          <li key={reason}>{t(`phone.reason.${reason}`)}</li>
        ))}
      </ol>
      <AfterChange link={link} />
      {/* A report keeps no credentials: what is left of such a link is another one. */}
      {isRedacted(link) ? null : <CheckLink link={link} label={t('scanning.recheck')} />}
    </>
  )
}
