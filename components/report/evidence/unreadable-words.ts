/** Why the Android client does not read a tag, in words. */
import type { Unreadable } from '@/lib/preview/vocabulary/tags'

const WORDS: Record<Unreadable, string> = {
  'value-unquoted': 'Not read: the value has no quotes',
  'key-unquoted': 'Not read: the key has no quotes',
  'value-empty': 'Not read: the value is empty',
  'value-missing': 'Not read: there is no value',
  'not-closed': 'Not read: it is not closed within the head',
  'key-case': 'Not read: the key is not in lower case',
  'key-spaces': 'Not read: there are spaces in the key',
  'attribute-case': 'Not read: the attribute is not in lower case',
  'space-around-equals': 'Not read: spaces stand around the equals sign',
  'bare-attribute-before': 'Not read: an attribute without a value stands before it',
  'angle-bracket-in-value': 'Not read: the value holds an angle bracket',
  'outside-head': 'Not read: it stands outside the head',
  'behind-limit': 'Not read: it stands behind the first 300 KB of the page, where WhatsApp stops',
  'inside-comment': 'Not read: it stands inside a comment',
  'inside-script': 'Not read: it stands inside a script',
  'inside-template': 'Not read: it stands inside a template',
  'key-not-read': 'WhatsApp does not look for this key',
  overridden: 'Not used: a later tag with the same key wins',
}

export function unreadableWords(reason: string): string {
  return Object.entries(WORDS).find(([key]) => key === reason)?.[1] ?? `Not read: ${reason}`
}
