/** Trials for tests of the judge: a picture that answered, or a page. */
import type { TrialFact } from '../vocabulary/trials'
import { visitHead } from './sample-visits'

/** 1200 × 630 px in 82 KB, from another tag, unless the test says otherwise. */
export const triedPicture = (url: string, overrides: Partial<TrialFact> = {}): TrialFact => ({
  what: 'image-address',
  changed: 'other-tag',
  url,
  from: { rule: 'og:image', value: url },
  outcome: { kind: 'picture', format: 'jpeg', width: 1_200, height: 630, bytes: 84_000, ms: 90 },
  ...overrides,
})

/** The good page, at this address. */
export const triedPage = (url: string, overrides: Partial<TrialFact> = {}): TrialFact => ({
  what: 'page-address',
  changed: 'trailing-slash',
  url,
  from: null,
  outcome: { kind: 'page', status: 200, finalUrl: url, open: true, head: visitHead() },
  ...overrides,
})
