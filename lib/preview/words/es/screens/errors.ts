/** Pages that broke on our side. */

export const errors = {
  'errors.page': 'No se ha podido mostrar esta página',
  'errors.page-why':
    'El fallo es nuestro, no de tu página. Los análisis se conservan. Vuelve a intentarlo; si sigue fallando, prueba dentro de unos minutos.',
  'errors.reference': 'Referencia: {reference}',
  'errors.try-again': 'Reintentar',
} as const
