/** The last resort: the document itself broke. In every page and in every language, so these are few; they take no parameters. */

export const broken = {
  'broken.title': 'No se ha podido mostrar esta página',
  'broken.why': 'El fallo es nuestro, no de tu página. Los análisis se conservan.',
  'broken.try-again': 'Reintentar',
  'broken.home': 'Comprobar un enlace',
} as const
