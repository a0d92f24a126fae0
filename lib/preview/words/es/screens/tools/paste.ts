/** Pages that are not public: handing over their source, and how a report says that it came so. */

export const paste = {
  'paste.title': 'Comprobar una página que no es pública',
  'paste.lead':
    'Pega el código de la página o súbelo e indica su dirección. El informe es el mismo; lo que solo el servidor podría decir queda abierto.',
  'paste.from-home': '¿La página no es pública? Pega su código',
  'paste.address': 'Dirección de la página',
  'paste.address-hint': 'La que tiene o tendrá. No se consulta, así que vale una local.',
  'paste.source': 'Código de la página',
  'paste.source-hint': 'En el navegador elige «Ver código fuente de la página», selecciona todo y cópialo.',
  'paste.file': 'O una página guardada',
  'paste.file-hint': 'Un archivo .html o .htm de hasta {limit}. Si hay las dos cosas, se usa el archivo.',
  'paste.submit': 'Comprobar página',
  'paste.busy': 'Comprobando',
  'paste.lost': 'Se perdió la conexión. Lo que has escrito sigue aquí; inténtalo de nuevo.',
  'paste.open': 'Lo que queda abierto',
  'paste.open-why':
    'Estado, redirecciones, https, velocidad, robots.txt y lo que reciben otros visitantes: nadie preguntó al servidor, así que esas comprobaciones ni se superan ni fallan. Una imagen con dirección pública se obtiene y se evalúa.',
  'paste.kept': 'Solo se guarda la parte leída, junto con el informe, como en cualquier comprobación.',
  'paste.terminal':
    'Desde una terminal, {command} comprueba una página de tu propia máquina y envía aquí el informe, si quien administra este servidor te dio una clave.',
  'source.pasted': 'Pegada',
  'source.uploaded': 'Subida',
  'source.pushed': 'Remitida',
  'source.pasted-note':
    'El código de esta página se pegó; su respuesta no se vio. Lo que recibe el público puede ser distinto, así que el resultado es provisional.',
  'source.uploaded-note':
    'Esta página llegó como archivo; su respuesta no se vio. Lo que recibe el público puede ser distinto, así que el resultado es provisional.',
  'source.pushed-note':
    'Este informe lo hizo una línea de comandos en otro lugar y se envió aquí. Este servidor no vio la página.',
  'source.not-public': 'La página no era pública entonces, así que el resultado es provisional.',
  'source.other-ruleset': 'Se evaluó con las reglas de {theirs}; este servidor tiene las de {own}.',
  'source.recheck-asks': '«Volver a comprobar» consulta la página publicada y muestra qué cambia.',
  'source.again': 'Pegarla otra vez',
  'source.provisional': 'provisional',
} as const
