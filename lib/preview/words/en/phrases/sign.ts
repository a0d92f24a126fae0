/** What was seen in a response that shows what it is. */
import { phraseWords } from '../../typed'

const TYPE = '{type, select, none {no Content-Type} other {Content-Type {type}}}'

export const sign = phraseWords<'sign'>()({
  'sign.carries-asked-path': 'a redirect to {address} that carries the asked page in “{parameter}”',
  'sign.several': '{signs}',
  'sign.status':
    'status {status, plural, =429 {429 (too many requests)} =999 {999 (request denied)} other {#}}',
  'sign.status-beside-browser': 'status {status} for {app}, {browserStatus} for a browser',
  'sign.no-content': 'status {status}, which has no content',
  'sign.no-text': 'status {status}, {count, plural, one {# byte} other {# bytes}} without any text',
  'sign.header': '{name}: {value}',
  'sign.type': TYPE,
  'sign.type-and-bytes': `${TYPE}, while the bytes are {format}`,
  'sign.not-like-html': `${TYPE}, while the text does not begin like HTML`,
  'sign.begins-with': 'the text “{text}”',
  'sign.in-page': '{mark} in the page',
  'sign.length': '{count, plural, one {# character} other {# characters}} in all',
  'sign.password-field': 'a password field',
  'sign.title': 'the title “{title}”',
  'sign.redirected': 'a redirect to {address}',
  'sign.empty-element': 'an empty {element}',
  'sign.no-text-tags': 'no og:title or og:description in the source that was read',
})
