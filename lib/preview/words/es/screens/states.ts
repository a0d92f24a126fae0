/** What is shown where there is nothing to show. */

export const states = {
  'states.nothing': 'No hay nada en esta dirección',
  'states.nothing-short': 'Nada por aquí',
  'states.nothing-why':
    'Puede que la dirección esté mal escrita. Un informe solo se abre en el navegador que lo hizo, y un enlace compartido deja de funcionar cuando se revoca o caduca: pide uno nuevo a quien lo envió.',
  'states.no-card': 'No hay tarjeta que mostrar',
  'states.no-card-why': 'No se ha podido determinar qué dibujaría {app}, porque no se leyó la página.',
} as const
