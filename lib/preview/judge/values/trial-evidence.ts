/** Trials as evidence: what was changed, and what came. */
import type { Evidence } from '../../vocabulary/evidence'
import type { Facts } from '../../vocabulary/facts'
import { failureClause } from '../../vocabulary/failure-message'
import { phonesFailToo } from '../../vocabulary/failures'
import { type Message, phrase } from '../../vocabulary/message'
import type { TrialChange, TrialFact } from '../../vocabulary/trials'
import { excerpt } from '../text/graphemes'

export const trialsIn = (trials: Facts['trials']): readonly TrialFact[] => (trials.known ? trials.value : [])

/** A trial that was kept from its end by us says nothing. */
export const trialEvidence = (trials: readonly TrialFact[]): Evidence[] =>
  trials
    .filter(({ outcome }) => outcome.kind !== 'failure' || phonesFailToo(outcome.code))
    .map((trial) => ({
      label: phrase('trial.tried', { what: phrase(`trial.changed.${trial.changed}`, {}) }),
      value: outcomeOf(trial),
    }))

function outcomeOf({ url: address, outcome }: TrialFact): Message {
  const url = excerpt(address, 300)
  switch (outcome.kind) {
    case 'picture':
      return phrase('trial.picture', {
        url,
        size: { pixels: [outcome.width, outcome.height] },
        weight: { bytes: outcome.bytes },
        time: { ms: outcome.ms },
      })
    case 'no-picture':
      return phrase('trial.no-picture', { url, status: outcome.status })
    case 'page':
      return phrase('trial.page', {
        url,
        status: outcome.status,
        title: excerpt(outcome.head?.title?.value ?? '') || 'none',
      })
    case 'failure':
      return phrase('trial.failure', { url, because: failureClause(outcome.code) })
  }
}

/** The trial with this change that ended as needed. */
export const succeeded = (trials: readonly TrialFact[], changed: TrialChange): TrialFact | null =>
  trials.find(
    (trial) =>
      trial.changed === changed &&
      (trial.outcome.kind === 'picture' || (trial.outcome.kind === 'page' && trial.outcome.open)),
  ) ?? null
