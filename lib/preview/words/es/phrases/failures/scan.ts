/** Failures: scans that did not finish. */
export const scanFailures = {
  'failure.busy.title': 'Hay demasiado trabajo para comprobar esta página ahora',
  'failure.busy.clause': 'había demasiados análisis en curso',
  'failure.busy.sentence': 'Hay demasiados análisis en curso en este momento.',
  'failure.busy.advice': 'Inténtalo de nuevo en un minuto.',
  'failure.busy.developer': 'Se alcanzó el límite de análisis simultáneos; no se pidió nada al sitio.',

  'failure.interrupted.title': 'El análisis se interrumpió',
  'failure.interrupted.clause': 'el análisis se interrumpió',
  'failure.interrupted.sentence': 'El análisis se interrumpió antes de terminar.',
  'failure.interrupted.advice': 'Inícialo de nuevo.',
  'failure.interrupted.developer':
    'El proceso terminó, o quien lo pidió se fue, mientras el análisis estaba en curso.',

  'failure.fetch-failed.title': 'No se pudo obtener la página',
  'failure.fetch-failed.clause': 'la solicitud falló',
  'failure.fetch-failed.sentence':
    'La solicitud a {host, select, none {este servidor} other {{host}}} falló.',
  'failure.fetch-failed.advice':
    'Inténtalo de nuevo. Si sigue así, revisa el servidor web y la red que tiene delante.',
  'failure.fetch-failed.developer': 'Un fallo de red sin código más específico.',
} as const
