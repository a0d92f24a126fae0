/** The command line: its help, and what is wrong with its arguments. */

export const cli = {
  'cli.does': 'Muestra qué enseñará {app} de un enlace, por qué y qué hay que cambiar.',
  'cli.usage': 'Uso:',
  'cli.arguments': 'Argumentos:',
  'cli.options': 'Opciones:',
  'cli.url': 'el enlace, tal como se enviaría',
  'cli.json': 'imprime el informe en JSON y nada más',
  'cli.allow-private': 'analiza también direcciones de esta máquina y de redes privadas',
  'cli.ca': 'confía además en esta autoridad de certificación',
  'cli.browser':
    'el Chromium que ejecuta los scripts de la página cuando faltan etiquetas ({auto} si no se indica)',
  'cli.lang': 'el idioma del informe ({languages}); si no se indica, el del sistema',
  'cli.help': 'muestra esta ayuda',
  // its arguments
  'cli.no-link': 'Falta el enlace que se va a comprobar.',
  'cli.one-link': 'Solo se puede indicar un enlace.',
  'cli.unknown-option': 'No existe la opción {option}.',
  'cli.option-without-value': 'La opción {option} necesita un valor.',
  'cli.unknown-language': 'No existe el idioma {language}. Hay {languages}.',
  'cli.see-help': 'Consulta {help}.',
  'cli.certificate-unreadable': 'No se ha podido leer el archivo de certificado {file}.',
  'cli.no-certificate': 'El archivo {file} no contiene ningún certificado en formato PEM.',
} as const
