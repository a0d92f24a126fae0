/** Failures: names, connections and time. */
export const connectionFailures = {
  'failure.dns-not-found.title': 'El nombre de host no existe',
  'failure.dns-not-found.clause': 'el nombre de host no existe',
  'failure.dns-not-found.sentence':
    '{host, select, none {El servidor} other {{host}}} no existe: los servidores de nombres no conocen ese host.',
  'failure.dns-not-found.advice':
    'Revisa cómo está escrito. Si el dominio es nuevo, revisa sus registros DNS; pueden tardar unas horas en propagarse.',
  'failure.dns-not-found.developer': 'NXDOMAIN, o ningún registro A ni AAAA.',

  'failure.dns-failed.title': 'No se pudo resolver el nombre de host en este momento',
  'failure.dns-failed.clause': 'los servidores de nombres no respondieron',
  'failure.dns-failed.sentence':
    'Los servidores de nombres de {host, select, none {este servidor} other {{host}}} no respondieron.',
  'failure.dns-failed.advice':
    'Inténtalo de nuevo en un minuto. Si sigue así, hay que reparar el DNS del dominio.',
  'failure.dns-failed.developer': 'SERVFAIL, una consulta rechazada o tiempo agotado al resolver el host.',

  'failure.connection-refused.title': 'El servidor rechaza las conexiones',
  'failure.connection-refused.clause': 'el servidor rechaza las conexiones',
  'failure.connection-refused.sentence':
    '{host, select, none {El servidor} other {{host}}} rechaza las conexiones.',
  'failure.connection-refused.advice':
    'Comprueba que el servidor web esté en marcha y escuche en el puerto que indica el enlace, el 443 si no indica ninguno.',
  'failure.connection-refused.developer': 'La conexión TCP fue rechazada (RST al SYN).',

  'failure.connection-timed-out.title': 'El servidor no contesta',
  'failure.connection-timed-out.clause': 'el servidor no aceptó la conexión a tiempo',
  'failure.connection-timed-out.sentence':
    '{host, select, none {El servidor} other {{host}}} no aceptó la conexión a tiempo.',
  'failure.connection-timed-out.advice':
    'Comprueba que el servidor esté en marcha y que ningún firewall descarte visitantes de otros países.',
  'failure.connection-timed-out.developer':
    'Ningún SYN-ACK dentro del tiempo de conexión; el cliente de Android espera 10 s.',

  'failure.connection-reset.title': 'El servidor corta la conexión',
  'failure.connection-reset.clause': 'el servidor cortó la conexión',
  'failure.connection-reset.sentence': '{host, select, none {El servidor} other {{host}}} cortó la conexión.',
  'failure.connection-reset.advice':
    'Inténtalo de nuevo. Si sigue así, busca un firewall o un filtro de bots que corte a visitantes desconocidos.',
  'failure.connection-reset.developer': 'La conexión se reinició antes de completar la respuesta.',

  'failure.unreachable.title': 'Ninguna ruta de red lleva al servidor',
  'failure.unreachable.clause': 'no hay camino por la red hasta el servidor',
  'failure.unreachable.sentence':
    'No hay camino por la red hasta {host, select, none {el servidor} other {{host}}}.',
  'failure.unreachable.advice': 'Revisa los registros de dirección del dominio, incluidos los de IPv6.',
  'failure.unreachable.developer':
    'Desde aquí no se puede llegar a la red o al host (ENETUNREACH, EHOSTUNREACH).',

  'failure.family-unreachable.title': 'Esta máquina no puede llegar al servidor',
  'failure.family-unreachable.clause':
    'solo se puede llegar al servidor con una versión de IP que esta máquina no tiene',
  'failure.family-unreachable.sentence':
    '{host, select, none {El servidor} other {{host}}} solo tiene direcciones {family, select, IPv4 {IPv4} other {IPv6}}, y esta máquina no tiene {family, select, IPv4 {IPv4} other {IPv6}}; los teléfonos casi siempre sí.',
  'failure.family-unreachable.advice':
    'Haz el análisis en una máquina que la tenga, o abre el enlace en un teléfono: la página puede estar perfectamente.',
  'failure.family-unreachable.developer':
    'Ninguna dirección del host es de una familia a la que esta máquina tenga ruta (ENETUNREACH, EADDRNOTAVAIL o EAFNOSUPPORT al conectar, o sin dirección IPv6 global).',

  'failure.empty-response.title': 'El servidor cierra la conexión sin responder',
  'failure.empty-response.clause': 'el servidor cerró la conexión sin responder',
  'failure.empty-response.sentence':
    '{host, select, none {El servidor} other {{host}}} cerró la conexión sin responder.',
  'failure.empty-response.advice': 'Consulta el registro del servidor web o del proxy que tiene delante.',
  'failure.empty-response.developer': 'El socket se cerró antes de llegar una línea de estado.',

  'failure.headers-timed-out.title': 'El servidor acepta la solicitud pero no responde a tiempo',
  'failure.headers-timed-out.clause': 'el servidor no respondió a tiempo',
  'failure.headers-timed-out.sentence':
    '{host, select, none {El servidor} other {{host}}} aceptó la conexión y después no respondió a tiempo.',
  'failure.headers-timed-out.advice':
    'Haz que la página responda más rápido: ponla en caché o busca una consulta lenta.',
  'failure.headers-timed-out.developer':
    'Ninguna cabecera de respuesta dentro del plazo; el cliente de Android lee durante 10 s como máximo.',

  'failure.body-timed-out.title': 'La respuesta se detiene a medias',
  'failure.body-timed-out.clause': 'el servidor dejó de enviar en mitad de la respuesta',
  'failure.body-timed-out.sentence':
    '{host, select, none {El servidor} other {{host}}} dejó de enviar en mitad de la respuesta.',
  'failure.body-timed-out.advice':
    'Busca en el registro del servidor qué se atasca mientras se escribe la página.',
  'failure.body-timed-out.developer': 'El cuerpo se detuvo más tiempo que el plazo de lectura.',

  'failure.timed-out.title': 'La página no responde a tiempo',
  'failure.timed-out.clause': 'el intercambio completo tardó demasiado',
  'failure.timed-out.sentence': '{host, select, none {El servidor} other {{host}}} tardó demasiado en total.',
  'failure.timed-out.advice': 'Haz que la página responda más rápido; nadie espera a una vista previa.',
  'failure.timed-out.developer': 'El intercambio, redirecciones incluidas, superó el tiempo total permitido.',
} as const
