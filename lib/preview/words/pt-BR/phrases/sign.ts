/** What was seen in a response that shows what it is. */
import { phraseWords } from '../../typed'

const TYPE = '{type, select, none {nenhum Content-Type} other {Content-Type {type}}}'

export const sign = phraseWords<'sign'>()({
  'sign.carries-asked-path': 'um redirecionamento para {address} que leva a página pedida em “{parameter}”',
  'sign.several': '{signs}',
  'sign.status':
    'status {status, plural, =429 {429 (requisições demais)} =999 {999 (requisição negada)} other {#}}',
  'sign.status-beside-browser': 'status {status} para o {app}, {browserStatus} para um navegador',
  'sign.no-content': 'status {status}, que não tem conteúdo',
  'sign.no-text': 'status {status}, {count, plural, one {# byte} other {# bytes}} sem nenhum texto',
  'sign.header': '{name}: {value}',
  'sign.type': TYPE,
  'sign.type-and-bytes': `${TYPE}, enquanto os bytes são {format}`,
  'sign.not-like-html': `${TYPE}, enquanto o texto não começa como HTML`,
  'sign.begins-with': 'o texto “{text}”',
  'sign.in-page': '{mark} na página',
  'sign.length': '{count, plural, one {# caractere} other {# caracteres}} ao todo',
  'sign.password-field': 'um campo de senha',
  'sign.title': 'o título “{title}”',
  'sign.redirected': 'um redirecionamento para {address}',
  'sign.empty-element': 'um {element} vazio',
  'sign.no-text-tags': 'nenhum og:title nem og:description no código lido',
})
