/** What was seen in a response that shows what it is. */
import { phraseWords } from '../../typed'

const TYPE = '{type, select, none {कोई Content-Type नहीं} other {Content-Type {type}}}'

export const sign = phraseWords<'sign'>()({
  'sign.carries-asked-path': '{address} पर रीडायरेक्ट, जो माँगा गया पेज “{parameter}” में ले जाता है',
  'sign.several': '{signs}',
  'sign.status':
    'स्टेटस {status, plural, =429 {429 (too many requests)} =999 {999 (request denied)} other {#}}',
  'sign.status-beside-browser': '{app} के लिए स्टेटस {status}, ब्राउज़र के लिए {browserStatus}',
  'sign.no-content': 'स्टेटस {status}, जिसमें सामग्री नहीं होती',
  'sign.no-text': 'स्टेटस {status}, {count, plural, one {# बाइट} other {# बाइट}}, बिना किसी टेक्स्ट के',
  'sign.header': '{name}: {value}',
  'sign.type': TYPE,
  'sign.type-and-bytes': `${TYPE}, जबकि बाइट {format} हैं`,
  'sign.not-like-html': `${TYPE}, जबकि टेक्स्ट HTML की तरह शुरू नहीं होता`,
  'sign.begins-with': 'टेक्स्ट “{text}”',
  'sign.in-page': 'पेज में {mark}',
  'sign.length': 'कुल {count, plural, one {# अक्षर} other {# अक्षर}}',
  'sign.password-field': 'पासवर्ड की जगह',
  'sign.title': 'शीर्षक “{title}”',
  'sign.redirected': '{address} पर रीडायरेक्ट',
  'sign.empty-element': 'एक खाली {element}',
  'sign.no-text-tags': 'पढ़े गए सोर्स में og:title या og:description नहीं',
})
