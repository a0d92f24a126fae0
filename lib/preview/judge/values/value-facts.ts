/** The true values of a page, for a check: what else it has to declare, and how a value is offered. */
import type { ClientProfile } from '../../vocabulary/client'
import type { Evidence } from '../../vocabulary/evidence'
import type { Facts, HeadFact, PageFact } from '../../vocabulary/facts'
import { known } from '../../vocabulary/known-fact'
import { phrase } from '../../vocabulary/message'
import { excerpt } from '../text/graphemes'
import { trueValues, type TrueValue } from './true-values'

/** For `orMissing` of a check that offers values. */
export const VALUE_FACTS = ['rendered', 'visits', 'attempts', 'trials'] as const

export type Given = { head: HeadFact; page: PageFact } & Pick<Facts, (typeof VALUE_FACTS)[number]>

export const valuesOf = ({ head, page, ...rest }: Given, client: ClientProfile) =>
  trueValues({ head: known(head), page: known(page), ...rest }, client)

/** Where an offered text comes from; nothing for a value of the tag itself. */
export const offeredFrom = (key: string, value: TrueValue | null): Evidence[] =>
  value === null || value.from === 'tag'
    ? []
    : [
        {
          label: phrase('trial.offered', { what: key, from: phrase(`trial.from.${value.from}`, {}) }),
          value: excerpt(value.value, 300),
        },
      ]
