/** The words of steps that several checks hand out. */
import { phraseWords } from '../../typed'

export const advice = phraseWords<'advice'>()({
  // tags
  'advice.fill-in-tag': 'Completa la etiqueta vacía de la línea {line, number}:',
  'advice.move-tags-up':
    'Sube {count, plural, one {esta etiqueta} other {estas etiquetas}} justo después de <meta charset> y antes de cualquier estilo y script:',
  'advice.put-tag-into-head': 'Pon esta etiqueta en el head:',
  'advice.replace-tag': 'Sustituye la etiqueta de la línea {line, number} por esta, en el head:',
  // TLS
  'advice.tls.certificate':
    'Instala un certificado vigente, que cubra este nombre de host y venga con su cadena completa.',
  'advice.tls.chain':
    'Haz que el servidor envíe la cadena completa: su certificado seguido del de su emisor. En nginx, ssl_certificate apunta a fullchain.pem; en Apache 2.4, SSLCertificateFile; en HAProxy, el archivo .pem contiene ambos.',
  'advice.tls.own-certificate':
    'Sustituye el certificado autofirmado por uno de una autoridad pública, con su cadena.',
  'advice.tls.renew':
    'Renueva el certificado y averigua por qué no se renovó solo (certbot renew --dry-run, o el registro del alojamiento).',
  'advice.tls.right-name':
    'Instala un certificado que cubra este nombre de host, con www. y sin él si se usan ambos.',
  'advice.tls.client-certificate':
    'Sirve esta página, o una página pública sobre ella, sin pedir a los visitantes un certificado propio.',
  'advice.tls.no-tls':
    'Activa TLS en este puerto, con un certificado para este host: lo que responde ahora no es TLS, casi siempre es HTTP sin cifrar.',
  'advice.tls.settings':
    'Haz que el servidor ofrezca TLS 1.2 y TLS 1.3 con cifrados actuales, reconozca este nombre de host y no pida certificado a los visitantes.',
  'advice.tls.too-old':
    'Activa TLS 1.2 y TLS 1.3 en el servidor, o pon delante un proxy o una CDN que los admita.',
})
