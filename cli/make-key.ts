/** Makes a key for pushing, and the setting by which a server knows it without having it. */
import { createHash, randomBytes } from 'node:crypto'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { WrongArguments } from './command'

const KEY_BYTES = 32
const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/

export function makeKey(name: string, { t }: ScreenWords): string {
  if (!NAME.test(name)) throw new WrongArguments(t('cli.key-name-invalid', { name }))
  const key = `cardproof_${randomBytes(KEY_BYTES).toString('base64url')}`
  const sha256 = createHash('sha256').update(key).digest('hex')
  return [
    t('cli.push-key-keep'),
    `  ${key}`,
    t('cli.push-key-setting'),
    `  CARDPROOF_PUSH_KEYS=${name}=${sha256}`,
    '',
  ].join('\n')
}
