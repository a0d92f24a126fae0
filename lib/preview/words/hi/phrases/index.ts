/** Every phrase, by its code. */
import type { Catalogue } from '../../catalogue'
import { advice } from './advice'
import { allowRule } from './allow-rule'
import { card } from './card'
import { cause } from './cause'
import { client } from './client'
import { error } from './error'
import { evidence } from './evidence'
import { failure } from './failure'
import { field } from './field'
import { gap } from './gap'
import { handover } from './handover'
import { missing } from './missing'
import { platform } from './platform'
import { sharedOutcome } from './shared-outcome'
import { sign } from './sign'
import { step } from './step'
import { text } from './text'
import { trial } from './trial'
import { unit } from './unit'
import { unreadable } from './unreadable'
import { verdict } from './verdict'
import { visit } from './visit'

export const phrases: Catalogue['phrases'] = {
  ...advice,
  ...allowRule,
  ...card,
  ...cause,
  ...client,
  ...error,
  ...evidence,
  ...failure,
  ...field,
  ...gap,
  ...handover,
  ...missing,
  ...platform,
  ...sharedOutcome,
  ...sign,
  ...step,
  ...text,
  ...trial,
  ...unit,
  ...unreadable,
  ...verdict,
  ...visit,
}
