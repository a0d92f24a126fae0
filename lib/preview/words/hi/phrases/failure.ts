/** Every failure of the world in words. */
import { addressFailures } from './failures/address'
import { connectionFailures } from './failures/connection'
import { imageFailures } from './failures/image'
import { responseFailures } from './failures/response'
import { scanFailures } from './failures/scan'
import { tlsFailures } from './failures/tls'
import { phraseWords } from '../../typed'

export const failure = phraseWords<'failure'>()({
  ...addressFailures,
  ...connectionFailures,
  ...tlsFailures,
  ...responseFailures,
  ...imageFailures,
  ...scanFailures,
})
