/** Why WhatsApp cannot read a tag that stands in the source, in words. */
import type { Unreadable } from '../../vocabulary/tags'
import { kilobytes } from '../text/figures'
import { limit } from '../../vocabulary/limits'

export interface UnreadableWords {
  /** Ends the sentence "The tag cannot be read: …". */
  because: string
  developer: string
}

export const UNREADABLE_WORDS = {
  'value-unquoted': {
    because: 'the content stands without quotes',
    developer:
      'The Android client matches content="…" or content=\'…\'; a minifier that removes optional quotes hides the value.',
  },
  'key-unquoted': {
    because: 'the name stands without quotes',
    developer:
      'The Android client matches property="…" or name="…"; a minifier that removes optional quotes hides the key.',
  },
  'value-empty': {
    because: 'the content is empty',
    developer: 'A value needs at least one character.',
  },
  'value-missing': {
    because: 'there is no content',
    developer: 'The tag has a key but no content attribute.',
  },
  'not-closed': {
    because: 'it is not closed within the head',
    developer: 'The Android client looks for <title>…</title> and finds no end.',
  },
  'key-case': {
    because: 'the name is not written in the expected capitals',
    developer: 'Keys are compared exactly: og:title, all lower case.',
  },
  'key-spaces': {
    because: 'there are spaces around the name',
    developer: 'Keys are compared exactly; a space inside the quotes belongs to the key.',
  },
  'attribute-case': {
    because: 'the words property, name or content are written in capitals',
    developer: 'Attribute names are matched literally, in lower case.',
  },
  'space-around-equals': {
    because: 'there is a space before or after an equals sign',
    developer: 'Attributes are matched as name="value" without white space around the equals sign.',
  },
  'bare-attribute-before': {
    because: 'an attribute without a value stands just before',
    developer:
      'An attribute without a value directly before property or content breaks the match; give it a value, or move it to the end.',
  },
  'angle-bracket-in-value': {
    because: 'the content holds a bare > sign',
    developer: 'A bare > ends the tag for the Android client; write &gt; instead.',
  },
  'outside-head': {
    because: 'tags outside the head are not read',
    developer: 'Only the text between <head> and </head> is read.',
  },
  'behind-limit': {
    because: `it stands behind the first ${kilobytes(limit('headBytesMax'))}, where WhatsApp stops reading`,
    developer: 'Decompressed bytes count, up to the end of the tag.',
  },
  'inside-comment': { because: 'tags in a comment are not read', developer: 'The tag is commented out.' },
  'inside-script': {
    because: 'tags inside a script are not read',
    developer: 'Scripts are not run, and their text is not markup.',
  },
  'inside-template': {
    because: 'tags inside a template are not read',
    developer: 'The content of such an element is no part of the document.',
  },
  'key-not-read': {
    because: 'WhatsApp does not use tags of this name',
    developer: 'The key is not in the client’s list.',
  },
  overridden: {
    because: 'a later tag of the same name is used',
    developer: 'Of two tags with one key the last wins.',
  },
} as const satisfies Record<Unreadable, UnreadableWords>
