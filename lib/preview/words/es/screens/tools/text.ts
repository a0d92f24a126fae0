/** Writing the title and the description of a card. */

export const text = {
  'text.title': 'Escríbeme el texto',
  'text.lead': 'Escribe un título y una descripción y míralos en cada tarjeta. En tu página no cambia nada.',
  'text.field-title': 'Título',
  'text.field-description': 'Descripción',
  'text.candidates': 'Lo que ofrece la página',
  'text.heading': 'Encabezado',
  'text.paragraph': 'Primer párrafo',
  'text.data': 'JSON-LD',
  'text.before': 'Como está',
  'text.after': 'Como se propone',
  'text.chars': '{n, number} caracteres',
  'text.lost': '{surface} corta {n, plural, one {# palabra} other {# palabras}}: {lost}',
  'text.shared': 'Mostrar en los enlaces compartidos',
  'text.keep': 'Guardar la propuesta',
  'text.drop': 'Descartar la propuesta',
  'text.tags': 'Etiquetas para pegar',
  'text.kept': 'La propuesta está guardada.',
  'text.too-fast': 'Demasiadas solicitudes. Espera un minuto e inténtalo de nuevo.',
} as const
