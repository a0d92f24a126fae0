/** What was seen in a response that shows what it is. */
import { phraseWords } from '../../typed'

const TYPE = '{type, select, none {ningún Content-Type} other {Content-Type {type}}}'

export const sign = phraseWords<'sign'>()({
  'sign.carries-asked-path': 'una redirección a {address} que lleva la página pedida en «{parameter}»',
  'sign.several': '{signs}',
  'sign.status':
    'estado {status, plural, =429 {429 (demasiadas solicitudes)} =999 {999 (solicitud denegada)} other {#}}',
  'sign.status-beside-browser': 'estado {status} para {app}, {browserStatus} para un navegador',
  'sign.no-content': 'estado {status}, que no tiene contenido',
  'sign.no-text': 'estado {status}, {count, plural, one {# byte} other {# bytes}} sin ningún texto',
  'sign.header': '{name}: {value}',
  'sign.type': TYPE,
  'sign.type-and-bytes': `${TYPE}, mientras que los bytes son {format}`,
  'sign.not-like-html': `${TYPE}, mientras que el texto no empieza como HTML`,
  'sign.begins-with': 'el texto «{text}»',
  'sign.in-page': '{mark} en la página',
  'sign.length': '{count, plural, one {# carácter} other {# caracteres}} en total',
  'sign.password-field': 'un campo de contraseña',
  'sign.title': 'el título «{title}»',
  'sign.redirected': 'una redirección a {address}',
  'sign.empty-element': 'un {element} vacío',
  'sign.no-text-tags': 'ningún og:title ni og:description en el código leído',
})
