/** Causes that explain several findings, and what people see because of them. */
import { phraseWords } from '../../typed'

export const cause = phraseWords<'cause'>()({
  'cause.tags-added-by-script.title':
    '{seen, select, browsers {El servidor envía las etiquetas solo a los navegadores} shell {La página se construye en el navegador{framework, select, none {} other { con {framework}}}, y {app} no ejecuta JavaScript} other {Las etiquetas las añade JavaScript, que {app} no ejecuta}}',
  'cause.tags-added-by-script.summary':
    '{seen, select, browsers {{app} recibe un head sin {keys}. Envía el mismo head a todos los visitantes.} shell {El servidor no envía casi nada y ninguna etiqueta; aquí no se pudo ver si las añade un script. Envía las etiquetas desde el servidor.} other {{keys} aparecen solo después de que los scripts de la página se ejecuten en un navegador. Envíalas en el HTML del servidor.}}',
  'cause.tags-empty.title':
    '{count, plural, one {Hay una etiqueta sin contenido} other {Hay # etiquetas sin contenido}}',
  'cause.tags-empty.summary':
    'Las etiquetas las escribe una plantilla, y lo que debería llenarlas está vacío en esta página. Complétalas, u omite las etiquetas vacías.',
  'cause.beyond-limit.title':
    '{app} deja de leer antes de {what, select, picture {la etiqueta de la imagen} other {{tags, plural, one {la etiqueta} other {las etiquetas}}}}',
  'cause.add-tags': 'Pon estas etiquetas en el head que envía el servidor, justo después de <meta charset>:',
  'cause.replace-tags': 'Sustituye las etiquetas por estas:',
  'cause.move-tags':
    'Sube estas etiquetas, justo después de <meta charset> y antes de cualquier estilo y script:',
  'cause.send-tags': '{how}\nPara esta página, el head debe contener entonces:',
  'cause.export-picture':
    'Exporta la imagen a 1200 × 630 px (1.91:1), como JPEG y con menos de 300 KB.{command, select, yes { Con ImageMagick, una vez que tenga esa forma:} other {}}',
  'cause.http-only.title': 'El sitio no tiene https',
  'cause.tags-unreadable.title':
    '{count, plural, one {La etiqueta está, pero {app} no puede leerla} other {Las etiquetas están, pero {app} no puede leerlas}}',
  'cause.tags-missing.title': 'La página no tiene etiquetas Open Graph',
  'cause.tags-missing.some': 'Faltan {keys}',
  'cause.tags-missing.summary':
    'Nada le dice a {app} qué titular, texto e imagen mostrar, así que toma lo que encuentra. Añade estas etiquetas una vez al head, y la tarjeta será la tuya.',
  'outcome.none': 'Sin tarjeta, solo el enlace',
  'outcome.text': 'Sin imagen',
  'outcome.thumbnail': 'Solo una imagen pequeña',
  'outcome.large': 'La tarjeta grande',
  'outcome.square': 'La tarjeta cuadrada grande',
  'outcome.another-page': 'La tarjeta de otra página',
  'outcome.large-not-everywhere': 'La tarjeta grande, pero no en todas partes',
  'outcome.large-at-risk': 'La tarjeta grande, en riesgo',
  'outcome.poorer-text': 'La tarjeta grande, con peor texto',
  'outcome.not-known': 'No se sabe',
  'verdict.outcome': '{outcome}: {cause}.',
})
