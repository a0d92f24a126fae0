/** Why something is not known, or why a question does not arise. */
import { phraseWords } from '../../typed'

export const missing = phraseWords<'missing'>()({
  'missing.page-not-read': 'La página no se leyó.',
  'missing.nobody-sent': 'No se envió ningún visitante.',
  'missing.given.pasted': 'El código de la página se pegó; su respuesta no se vio.',
  'missing.given.uploaded': 'El código de la página llegó como archivo; su respuesta no se vio.',
  'missing.local': 'La página está en {host}, una máquina de su dueño; lo que recibe el público no se vio.',
  'missing.given.image': 'No se puede llegar desde aquí a su dirección en {host}.',
  'missing.access.blocked':
    'Nos bloquearon{by, select, none {} other { ({by})}} (estado {status}), así que no podemos decir qué contiene la página.',
  'missing.access.consent':
    'En lugar de la página llegó una de consentimiento{by, select, none {} other { ({by})}}, así que no se pudieron ver sus propias etiquetas.',
  'missing.access.login':
    'La página pide iniciar sesión (estado {status}), así que no se pudieron ver sus propias etiquetas.',
  'missing.access.not-html': 'La respuesta no es una página HTML, así que no hay etiquetas que leer.',
  'missing.access.empty': 'La respuesta está vacía, así que no hay etiquetas que leer.',
  'missing.access.http-error':
    'El servidor respondió con el estado {status} en lugar de la página, así que no hay etiquetas que evaluar.',
  'missing.image.none-named': 'La página no indica ninguna imagen que {app} lea.',
  'missing.image.address':
    'La dirección de imagen «{address}» no es una que un cliente pueda pedir, así que no se obtuvo ninguna imagen.',
  'missing.image.not-fetched': 'No se obtuvo ninguna imagen.',
  'missing.image.status':
    'La dirección de la imagen responde con el estado {status}, así que no hay imagen que medir.',
  'missing.image.no-picture': 'Los bytes no se pudieron leer como imagen.',
  'missing.render.no-browser': 'Aquí no hay navegador que ejecute sus scripts.',
  'missing.render.failed': 'Sus scripts no se pudieron ejecutar: {because}.',
  'missing.render.status':
    'Un navegador recibió el estado {status} en lugar de la página, así que sus scripts no se pudieron ejecutar.',
  'missing.render.not-the-page': 'La respuesta no es la página, así que sus scripts no se ejecutaron.',
  'missing.render.head-not-whole':
    'El head no se leyó hasta el final, así que no hay con qué comparar sus scripts.',
  'missing.render.tags-too-late': 'El propio servidor envía las etiquetas, aunque demasiado tarde.',
  'missing.render.all-tags-sent':
    'Todas las etiquetas están en el HTML del servidor, así que sus scripts no se ejecutaron.',
  // tags
  'missing.tag.at-byte': 'en el byte {byte, number} (línea {line, number})',
  'missing.tag.in-line': 'en la línea {line, number}',
  'missing.tag.cut-off':
    'La respuesta se cortó antes de completar el head, así que la etiqueta puede estar en la parte que no llegó.',
  'missing.tag.guard-tripped':
    'El head está tan anidado, o tiene tantas etiquetas, que dejamos de leerlo; la etiqueta puede venir después de ese punto.',
})
