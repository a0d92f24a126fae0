/** Failures: an address that cannot be asked for. */
export const addressFailures = {
  'failure.url-invalid.title': 'Esto no es una dirección web',
  'failure.url-invalid.clause': 'esto no es una dirección web',
  'failure.url-invalid.sentence': 'Esto no se puede leer como dirección web.',
  'failure.url-invalid.advice':
    'Pega el enlace completo exactamente como está en la barra de direcciones del navegador.',
  'failure.url-invalid.developer': 'El analizador de URL de WHATWG rechaza la entrada.',

  'failure.url-too-long.title': 'La dirección es demasiado larga para comprobarla',
  'failure.url-too-long.clause': 'la dirección es demasiado larga',
  'failure.url-too-long.sentence': 'Esta dirección es demasiado larga para ser un enlace que alguien envíe.',
  'failure.url-too-long.advice':
    'Acorta el enlace: quita los parámetros de seguimiento o usa la dirección canónica de la página.',
  'failure.url-too-long.developer': 'La entrada supera la longitud que se acepta aquí.',

  'failure.url-several.title': 'El texto contiene varios enlaces',
  'failure.url-several.clause': 'hay varios enlaces en el texto',
  'failure.url-several.sentence': 'Hay varios enlaces en este texto: {links}.',
  'failure.url-several.advice': 'Pega el que quieras comprobar.',
  'failure.url-several.developer':
    'Un texto solo se lee cuando contiene una dirección; WhatsApp hace la tarjeta de la primera.',

  'failure.scheme-unsupported.title': 'Solo se pueden comprobar direcciones http y https',
  'failure.scheme-unsupported.clause': 'la dirección no empieza por http:// ni https://',
  'failure.scheme-unsupported.sentence':
    'Solo los enlaces que empiezan por http:// o https:// tienen vista previa.',
  'failure.scheme-unsupported.advice':
    'Pega la dirección de una página web, no la de un buzón, un archivo o una aplicación.',
  'failure.scheme-unsupported.developer': 'El esquema de la dirección no es http: ni https:.',

  'failure.url-has-credentials.title': 'La dirección lleva un nombre de usuario o una contraseña',
  'failure.url-has-credentials.clause': 'la dirección lleva un nombre de usuario o una contraseña',
  'failure.url-has-credentials.sentence':
    'Esta dirección lleva un nombre de usuario o una contraseña, así que no se abrió.',
  'failure.url-has-credentials.advice':
    'Quita la parte anterior al signo @. Una página que la necesita no puede tener vista previa de todos modos.',
  'failure.url-has-credentials.developer':
    'Se rechaza la userinfo de la autoridad, tanto en la entrada como en cada redirección.',

  'failure.host-invalid.title': 'El nombre de host no es válido',
  'failure.host-invalid.clause': 'el nombre de host no está escrito de forma válida',
  'failure.host-invalid.sentence': 'El nombre de host de esta dirección no está escrito de forma válida.',
  'failure.host-invalid.advice': 'Revisa cómo está escrito el dominio.',
  'failure.host-invalid.developer': 'El host no supera el procesamiento IDNA o no es un nombre de host.',

  'failure.port-blocked.title': 'El puerto de la dirección no es de páginas web',
  'failure.port-blocked.clause': 'el puerto no es de páginas web',
  'failure.port-blocked.sentence':
    'Esta dirección usa un puerto que las páginas web no usan, así que no se abrió.',
  'failure.port-blocked.advice':
    'Sirve la página en el puerto habitual de https:// y deja el puerto fuera del enlace.',
  'failure.port-blocked.developer':
    'Solo se abren los puertos 80, 443, 8080 y 8443, para que nadie llegue a otros servicios a través de este sitio.',

  'failure.blocked-address.title': 'La dirección lleva a una red privada, donde no miramos',
  'failure.blocked-address.clause': 'la dirección pertenece a una red privada',
  'failure.blocked-address.sentence':
    '{host, select, none {El servidor} other {{host}}} lleva a una red privada, así que no se abrió.',
  'failure.blocked-address.advice':
    'Pon la página en un servidor público: quienes reciban el enlace tampoco podrían abrirla.',
  'failure.blocked-address.developer':
    'El host se resuelve a una dirección fuera de internet público (loopback, privada, link-local, reservada); se comprueba antes de cada conexión y en cada redirección.',
} as const
