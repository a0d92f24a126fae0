/** What frames every page, and what small controls say everywhere. */

export const shell = {
  'shell.skip': 'Ir al contenido',
  'shell.home': 'Cardproof, inicio',
  'shell.navigation': 'Principal',
  'shell.check': 'Comprobar un enlace',
  'shell.check-short': 'Comprobar este enlace',
  'shell.address': 'Otro enlace que comprobar',
  'shell.address-example': 'Comprobar un enlace: ejemplo.com/pagina',
  'shell.history': 'Historial',
  'shell.rules': 'Reglas',
  'shell.about': 'Cardproof muestra cómo se verá un enlace en {app} antes de enviarlo.',
  'shell.not-affiliated': 'Sin vínculo con {app} ni con Meta.',
  'shell.theme':
    'Tema: {now, select, light {claro} dark {oscuro} other {del sistema}}. Cambiar a {next, select, light {claro} dark {oscuro} other {del sistema}}.',
  'shell.languages': 'Idioma',
  'shell.close': 'Cerrar',
  'shell.more': 'Más',
  'shell.copy': 'Copiar',
  'shell.copied': 'Copiado',
  'shell.copy-refused': 'Selecciónalo y cópialo a mano',
  'shell.just-now': 'ahora mismo',
  // keys
  'shell.keys': 'Atajos de teclado',
  'shell.key.field': 'Ir al campo de dirección',
  'shell.key.next': 'Siguiente hallazgo, o siguiente análisis del historial',
  'shell.key.previous': 'Hallazgo anterior, o análisis anterior',
  'shell.key.select': 'Seleccionar un análisis del historial',
  'shell.key.recheck': 'Volver a comprobar este enlace',
  'shell.key.share': 'Compartir este informe',
  'shell.key.list': 'Mostrar esta lista',
  // above every page of a server that may be led into its own network
  'shell.private': 'Ajuste de este servidor',
  'shell.private-allowed': 'Este servidor permite analizar direcciones privadas.',
  'shell.private-means':
    'Quien pueda abrir esta página puede llegar a su red a través de ella. El ajuste es {setting}.',
} as const
