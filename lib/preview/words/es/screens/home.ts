/** The first page, and what the site says of itself elsewhere. */

export const home = {
  'home.site': 'Cardproof: la tarjeta de {app} antes de enviar',
  'home.title': 'Mira qué mostrará {app} al enviar un enlace',
  'home.description': 'Pega un enlace: la tarjeta, su motivo y qué hay que cambiar.',
  'home.picture': 'Cardproof: la tarjeta que mostrará {app}, antes de enviar el enlace',
  'home.promise': 'La tarjeta, antes de enviar el enlace',
  'home.promise-how': 'Qué mostrará {app}, por qué y qué cambiar.',
  'home.heading': '¿Qué mostrará {app} al enviar este enlace?',
  'home.lead': 'Pégalo para ver la tarjeta, por qué se ve así y qué hay que cambiar.',
  'home.recent': 'Tus análisis recientes',
  'home.all': 'Historial',
  // a link before and after its fix
  'home.before-and-after': 'Un enlace antes y después de corregirlo',
  'home.before': 'Antes',
  'home.before-why': 'La imagen pesa {weight}; el límite es {limit}.',
  'home.after': 'Después',
  'home.after-why': 'La misma imagen, guardada en un archivo más ligero. No se cambió nada más.',
  'home.open-report': 'Abrir el informe de este ejemplo',
  // what the product does, in three pictures
  'home.does': 'Qué hace Cardproof',
  'home.does.see': 'Muestra la tarjeta antes de enviar',
  'home.does.see-how': 'La página se obtiene como lo hace {app} y se dibuja como en cada dispositivo.',
  'home.does.why': 'Da el motivo, uno solo',
  'home.does.why-how': 'Con la cifra, el límite y quién lo dice: Meta, el propio {app} o guías publicadas.',
  'home.does.mend': 'Entrega la corrección',
  'home.does.mend-how':
    'Líneas para pegar con tu propio título e imagen, o los pasos para quien administra el sitio.',
  'home.weight': 'La imagen pesa {weight}',
  'home.weight-limit': '{app} muestra imágenes de hasta {limit}',
  'home.examples': 'Ejemplos resueltos',
  // a worked example
  'home.example.good-page': 'Todo en su sitio',
  'home.example.heavy-image': 'Una imagen demasiado pesada',
  'home.example.tags-by-javascript': 'Etiquetas añadidas por JavaScript',
  'home.example-title': 'Ejemplo: {title}',
  'home.example-note': 'El informe es real; la página que analiza es una grabación y nunca cambia.',
  'home.example-named': 'Ejemplo resuelto: {title}.',
} as const
