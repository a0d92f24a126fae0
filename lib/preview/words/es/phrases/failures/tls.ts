/** Failures: certificates and TLS. */
export const tlsFailures = {
  'failure.tls-invalid.title': 'El certificado no es de confianza',
  'failure.tls-invalid.clause': 'el certificado no es de confianza',
  'failure.tls-invalid.sentence':
    'El certificado de {host, select, none {este servidor} other {{host}}} no es de confianza.',
  'failure.tls-invalid.advice':
    'Instala un certificado de una autoridad pública, junto con sus certificados intermedios.',
  'failure.tls-invalid.developer':
    'La cadena no termina en una raíz de confianza: autofirmado, emisor desconocido o falta un intermedio.',

  'failure.tls-self-signed.title': 'El certificado lo hizo el propio servidor',
  'failure.tls-self-signed.clause': 'el certificado es autofirmado',
  'failure.tls-self-signed.sentence':
    'El certificado de {host, select, none {este servidor} other {{host}}} es autofirmado: ninguna autoridad lo ha firmado.',
  'failure.tls-self-signed.advice':
    'Instala un certificado de una autoridad pública; Let’s Encrypt los emite gratis.',
  'failure.tls-self-signed.developer': 'El certificado se nombra a sí mismo como emisor.',

  'failure.tls-incomplete.title': 'El servidor no envía su certificado intermedio',
  'failure.tls-incomplete.clause': 'falta el certificado intermedio',
  'failure.tls-incomplete.sentence':
    '{host, select, none {El servidor} other {{host}}} envía su propio certificado sin el de su emisor: los teléfonos no pueden verificarlo, mientras que muchos navegadores recuerdan el que falta de otro sitio.',
  'failure.tls-incomplete.advice':
    'Sirve la cadena completa: el archivo suele llamarse fullchain.pem, no cert.pem.',
  'failure.tls-incomplete.developer':
    'Se envió un certificado, y su emisor no es una raíz de confianza. Los navegadores llenan el hueco con su caché o descargando el emisor; la biblioteca TLS de un teléfono no. Una autoridad privada en la que nadie confía se ve igual.',

  'failure.tls-expired.title': 'El certificado ha caducado',
  'failure.tls-expired.clause': 'el certificado ha caducado',
  'failure.tls-expired.sentence':
    'El certificado de {host, select, none {este servidor} other {{host}}} ha caducado.',
  'failure.tls-expired.advice': 'Renueva el certificado y averigua por qué no se renovó solo.',
  'failure.tls-expired.developer': 'La fecha notAfter de un certificado de la cadena ya pasó.',

  'failure.tls-not-yet-valid.title': 'El certificado aún no es válido',
  'failure.tls-not-yet-valid.clause': 'el certificado aún no es válido',
  'failure.tls-not-yet-valid.sentence':
    'El certificado de {host, select, none {este servidor} other {{host}}} aún no es válido.',
  'failure.tls-not-yet-valid.advice':
    'Comprueba la fecha del servidor, o espera a que el certificado sea válido.',
  'failure.tls-not-yet-valid.developer':
    'La fecha notBefore de un certificado de la cadena está en el futuro.',

  'failure.tls-name-mismatch.title': 'El certificado es de otro nombre',
  'failure.tls-name-mismatch.clause': 'el certificado es de otro nombre de host',
  'failure.tls-name-mismatch.sentence':
    'El certificado de {host, select, none {este servidor} other {{host}}} se emitió para otro nombre de host.',
  'failure.tls-name-mismatch.advice':
    'Emite un certificado que nombre exactamente este host, con www. y sin él si se usan ambos.',
  'failure.tls-name-mismatch.developer': 'Ningún subjectAltName del certificado coincide con el host.',

  'failure.tls-too-old.title': 'El servidor solo habla un TLS obsoleto',
  'failure.tls-too-old.clause': 'el servidor solo habla un TLS obsoleto',
  'failure.tls-too-old.sentence':
    '{host, select, none {El servidor} other {{host}}} solo habla una versión de TLS anterior a la 1.2.',
  'failure.tls-too-old.advice':
    'Activa TLS 1.2 y TLS 1.3 en el servidor, o ponlo detrás de un proxy o una CDN que los hable.',
  'failure.tls-too-old.developer':
    'El acuerdo terminó por la versión del protocolo: ofrecemos TLS 1.2 y 1.3. TLS 1.0 y 1.1 están retirados (RFC 8996); solo un teléfono antiguo puede aceptarlos aún.',

  'failure.tls-absent.title': 'El servidor responde sin TLS donde se espera https',
  'failure.tls-absent.clause': 'el servidor responde sin TLS donde se espera https',
  'failure.tls-absent.sentence':
    '{host, select, none {El servidor} other {{host}}} responde sin TLS donde se pide https://.',
  'failure.tls-absent.advice':
    'Sirve TLS en este puerto: normalmente el servidor envía ahí HTTP sin cifrar, porque TLS no está activado en él o un proxy pasa el puerto equivocado.',
  'failure.tls-absent.developer':
    'Los primeros bytes que llegaron no son un registro TLS. En nginx el puerto necesita «listen 443 ssl»; en Apache, «SSLEngine on».',

  'failure.tls-client-certificate.title': 'El servidor pide un certificado a sus visitantes',
  'failure.tls-client-certificate.clause': 'el servidor pide un certificado a sus visitantes',
  'failure.tls-client-certificate.sentence':
    '{host, select, none {El servidor} other {{host}}} no deja entrar a nadie sin certificado propio.',
  'failure.tls-client-certificate.advice':
    'Sirve la página, o una página pública sobre ella, sin pedir certificado a los visitantes.',
  'failure.tls-client-certificate.developer':
    'El servidor terminó el acuerdo con la alerta certificate_required (mutual TLS). Una vista previa no tiene certificado de cliente que mostrar.',

  'failure.tls-failed.title': 'No se pudo establecer una conexión segura',
  'failure.tls-failed.clause': 'no se pudo establecer una conexión cifrada',
  'failure.tls-failed.sentence':
    'No se pudo establecer una conexión cifrada con {host, select, none {el servidor} other {{host}}}.',
  'failure.tls-failed.advice': 'Comprueba que el servidor ofrezca TLS 1.2 o 1.3 en el puerto del enlace.',
  'failure.tls-failed.developer':
    'El acuerdo TLS falló (cifrado o alerta). Los servidores que piden un certificado a sus visitantes también terminan así un acuerdo de TLS 1.2.',
} as const
