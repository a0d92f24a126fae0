/** Several checks that could not tell for one reason: the reason once, the checks as a folded list. */
import { useWords } from '#words'
import { Disclosure } from '../../ui/disclosure'
import { VisibleText } from '../evidence/visible-text'
import { STATUS_WORDS } from '../verdict/verdict-words'
import { CheckNames, type CheckNamesProps } from './check-names'

export function SameReason({ findings, helpHref }: CheckNamesProps) {
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
          <div className="pb-2 pl-1">
            <CheckNames findings={findings} helpHref={helpHref} />
          </div>
        </Disclosure>
      </div>
    </div>
  )
}
