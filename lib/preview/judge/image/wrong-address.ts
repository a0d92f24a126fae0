/** An image address that is written wrongly, as a trial has proved: asked for in another form, it is a picture. */
import type { ImageCandidate } from '../../vocabulary/tags'
import type { TrialFact } from '../../vocabulary/trials'

export type AddressFault = 'twice' | 'signs' | 'two' | 'blanks'

const FAULTS = {
  'decoded-once': 'twice',
  'characters-as-written': 'signs',
  'second-address': 'two',
  'blanks-removed': 'blanks',
} as const satisfies Partial<Record<TrialFact['changed'], AddressFault>>
const isFault = (changed: string): changed is keyof typeof FAULTS => Object.hasOwn(FAULTS, changed)

/** Null when no other form of it was a picture. */
export function faultOfAddress(
  { value }: Pick<ImageCandidate, 'value'>,
  trials: readonly TrialFact[],
): { fault: AddressFault; trial: TrialFact } | null {
  const trial = trials.find(
    ({ what, changed, from, outcome }) =>
      what === 'image-address' && isFault(changed) && from?.value === value && outcome.kind === 'picture',
  )
  return trial && isFault(trial.changed) ? { fault: FAULTS[trial.changed], trial } : null
}
