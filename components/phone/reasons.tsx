/** Why a phone may show something else than was predicted, the likeliest first, each with the thing to try. */
import { RefreshCw } from 'lucide-react'
import { useWords } from '#words'
import { Button } from '../ui/button'

export type Reason = 'cache' | 'network' | 'surface' | 'version' | 'page'

export interface ReasonsProps {
  reasons: readonly Reason[]
  /** That phones fetch anew; null for a signed one, which a parameter would break. */
  freshLink: string | null
  link: string
}

export function Reasons({ reasons, freshLink, link }: ReasonsProps) {
  const { t } = useWords()
  return (
    <>
      <ol className="grid max-w-prose list-decimal gap-2 ps-5 text-sm">
        {reasons.map((reason) => (
          <li key={reason}>{t(`phone.reason.${reason}`)}</li>
        ))}
      </ol>
      {freshLink === null ? null : (
        <p className="text-sm [overflow-wrap:anywhere]">
          <bdi dir="ltr" className="font-mono">
            {freshLink}
          </bdi>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {[
          { input: freshLink, label: t('evidence.check-fresh-link') },
          { input: link, label: t('scanning.recheck') },
        ].map(({ input, label }) =>
          input === null ? null : (
            <form key={label} action="/" method="get">
              <input type="hidden" name="input" value={input} />
              <Button type="submit">
                <RefreshCw aria-hidden />
                {label}
              </Button>
            </form>
          ),
        )}
      </div>
    </>
  )
}
