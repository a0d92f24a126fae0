/** Who says so: the evidence labels of a finding; pressed, they show source, date and who disagrees. */
import { TRUST_LADDER, type Trust } from '@/lib/preview/vocabulary/card'
import type { Finding } from '@/lib/preview/report/schema'
import { Badge } from '../../ui/badge'
import { Disclosure } from '../../ui/disclosure'
import { OutsideLink } from '../evidence/outside-link'

export const TRUST_WORDS: Record<Trust, { name: string; meaning: string }> = {
  meta: { name: 'Meta', meaning: 'documented by Meta' },
  observed: { name: 'Observed', meaning: 'seen in WhatsApp clients' },
  guide: { name: 'Guide', meaning: 'published guidance' },
  reported: { name: 'Reported', meaning: 'reported by site owners' },
  folklore: { name: 'Folklore', meaning: 'often repeated, without evidence' },
}

export type Witness = Finding['witness'][number]

export interface WitnessLabelProps {
  witnesses: readonly Witness[]
  className?: string
}

export function WitnessLabel({ witnesses, className }: WitnessLabelProps) {
  if (witnesses.length === 0) return null
  const trusts = TRUST_LADDER.filter((trust) => witnesses.some((witness) => witness.trust === trust))
  const disputed = witnesses.some((witness) => witness.disagree.length > 0)
  return (
    <Disclosure
      className={className}
      summary={
        <span className="flex flex-wrap items-center gap-1.5">
          Who says so
          {trusts.map((trust) => (
            <Badge key={trust}>{TRUST_WORDS[trust].name}</Badge>
          ))}
          {disputed ? <span className="font-normal">sources disagree</span> : null}
        </span>
      }
    >
      <WitnessList witnesses={witnesses} />
    </Disclosure>
  )
}

export function WitnessList({ witnesses }: { witnesses: readonly Witness[] }) {
  return (
    <ul className="grid gap-3 pt-1 pb-3 pl-1 text-sm">
      {witnesses.map((witness) => (
        <li key={witness.id} className="border-line max-w-prose border-l-2 pl-3">
          <p>{witness.rule}</p>
          <p className="text-soft">
            {TRUST_WORDS[witness.trust].name}, {TRUST_WORDS[witness.trust].meaning}:{' '}
            <OutsideLink
              href={witness.sourceUrl}
              className="[&[href]]:underline [&[href]]:underline-offset-4"
            >
              {witness.source}
            </OutsideLink>
            , read {witness.date}
          </p>
          {witness.disagree.map((other) => (
            <p key={`${other.source} ${other.says}`} className="text-soft">
              {TRUST_WORDS[other.trust].name} disagrees: “{other.says}” ({other.source})
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
