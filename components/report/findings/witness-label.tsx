/** The sources of a finding as labels; pressed, they show source, date and who disagrees. */
import { TRUST_LADDER } from '@/lib/preview/vocabulary/card'
import type { WitnessInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Badge } from '../../ui/badge'
import { Disclosure } from '../../ui/disclosure'
import { withElements } from '../../words/with-elements'
import { OutsideLink } from '../evidence/outside-link'

export interface WitnessLabelProps {
  witnesses: readonly WitnessInWords[]
  className?: string
}

export function WitnessLabel({ witnesses, className }: WitnessLabelProps) {
  const { t } = useWords()
  if (witnesses.length === 0) return null
  const trusts = TRUST_LADDER.filter((trust) => witnesses.some((witness) => witness.trust === trust))
  // Who disagrees about what this page does not touch is said on the rule's help page, and when this is opened.
  const disputed = witnesses.some(({ disagree }) => disagree.some(({ decides }) => decides))
  return (
    <Disclosure
      className={className}
      summary={
        <span className="flex flex-wrap items-center gap-1.5">
          {t('findings.sources')}
          {trusts.map((trust) => (
            <Badge key={trust}>{t(`findings.trust.${trust}`)}</Badge>
          ))}
          {disputed ? <span className="font-normal">{t('findings.sources-disagree')}</span> : null}
        </span>
      }
    >
      <WitnessList witnesses={witnesses} />
    </Disclosure>
  )
}

export function WitnessList({ witnesses }: { witnesses: readonly WitnessInWords[] }) {
  const { t, date } = useWords()
  return (
    <ul className="grid gap-3 pt-1 pb-3 pl-1 text-sm">
      {witnesses.map((witness) => (
        <li key={witness.id} className="border-line max-w-prose border-l-2 pl-3">
          <p>{witness.rule}</p>
          <p className="text-soft">
            {withElements((at) => t(`findings.witness.${witness.trust}`, at), {
              source: (
                <OutsideLink
                  href={witness.sourceUrl}
                  className="[&[href]]:underline [&[href]]:underline-offset-4"
                >
                  {witness.source}
                </OutsideLink>
              ),
              date: date(witness.date, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
            })}
          </p>
          {witness.disagree.map(({ trust, says, source }) => (
            <p key={`${source} ${says}`} className="text-soft">
              {t('findings.disagrees', { trust: t(`findings.trust.${trust}`), says, source })}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
