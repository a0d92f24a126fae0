/** Does a tag that is not read matter only where the card would show something else? */
import { expect, it } from 'vitest'
import { WHATSAPP } from '../../testing/audience'
import { tagOf } from '../../testing/sample-facts'
import type { TagFact } from '../../vocabulary/tags'
import { mattersToCard } from './matters-to-card'

const matters = (tag: TagFact, ...read: TagFact[]) => mattersToCard(tag, read, WHATSAPP.client)

it.each<[string, boolean, TagFact, TagFact[]]>([
  ['nothing like it is read', true, tagOf('og:title', 'A'), [tagOf('og:image', 'a')]],
  ['only a fallback is read', true, tagOf('og:title', 'A'), [tagOf('<title>', 'B')]],
  ['a fallback with the same text is read', false, tagOf('og:title', 'A'), [tagOf('<title>', 'A')]],
  ['the same key is read', false, tagOf('og:title', 'A'), [tagOf('og:title', 'B')]],
  ['something better is read', false, tagOf('<title>', 'A'), [tagOf('twitter:title', 'B')]],
  ['only an empty tag is read', true, tagOf('twitter:title', 'A'), [tagOf('og:title', '')]],
  ['it says nothing of what is seen', false, tagOf('og:url', 'https://www.example.com/'), []],
  ['no card is made of it', false, tagOf('theme-color', '#fff'), []],
  ['it is empty', false, tagOf('og:title', ''), []],
])('where %s: %s', (_, expected, tag, read) => expect(matters(tag, ...read)).toBe(expected))
