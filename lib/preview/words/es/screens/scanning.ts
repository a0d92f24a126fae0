/** Asking for a scan, and watching it run. */

export const scanning = {
  'scanning.field': 'Enlace que comprobar',
  'scanning.placeholder': 'ejemplo.com/pagina',
  'scanning.hint': 'Se obtiene como lo hace {app}. No se publica nada; solo tú ves el informe.',
  'scanning.submit': 'Comprobar enlace',
  'scanning.busy': 'Comprobando',
  'scanning.recheck': 'Volver a comprobar',
  'scanning.heading': 'Leyendo la página como {app}',
  'scanning.steps': 'Pasos del análisis',
  'scanning.step.ask': 'Preguntando al servidor',
  'scanning.step.read': 'Leyendo la página',
  'scanning.step.fetch': 'Obteniendo la imagen',
  'scanning.step.compare': 'Comparando',
  'scanning.state.waiting': 'pendiente',
  'scanning.state.running': 'en curso',
  'scanning.state.done': 'listo',
  'scanning.state.skipped': 'omitido',
  'scanning.state.failed': 'fallido',
  /** Before the step's name, for those who cannot see its mark. */
  'scanning.state-before': '{state}:',
  'scanning.started': 'El análisis ha empezado',
  'scanning.elapsed': '{seconds, plural, one {# segundo} other {# segundos}}',
  'scanning.cancel': 'Cancelar',
  'scanning.offline':
    'Sin conexión: el enlace no se ha comprobado. Inténtalo de nuevo cuando vuelvas a estar en línea.',
  // a scan without a report
  'scanning.still-running':
    'Este análisis sigue en curso. La página lo consulta cada {seconds, plural, one {segundo} other {# segundos}}.',
  'scanning.look-now': 'Consultar ahora',
  'scanning.interrupted': 'Este análisis se interrumpió',
  'scanning.interrupted-why':
    'No llegó a terminar, así que no se sabe nada de la página. Vuelve a iniciarlo.',
  'scanning.lost':
    'Se perdió la conexión durante este análisis. Puede que haya terminado igualmente: consulta el historial o inténtalo de nuevo.',
  'scanning.lost-offline':
    'Te quedaste sin conexión durante este análisis. Puede que haya terminado igualmente: consulta el historial cuando vuelvas a estar en línea.',
  'scanning.recheck-refused':
    'El enlace no se ha podido volver a comprobar. Espera un minuto e inténtalo de nuevo; este es el último informe.',
} as const
