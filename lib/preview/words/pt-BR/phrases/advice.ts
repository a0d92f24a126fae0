/** The words of steps that several checks hand out. */
import { phraseWords } from '../../typed'

export const advice = phraseWords<'advice'>()({
  // tags
  'advice.fill-in-tag': 'Preencha a tag vazia na linha {line, number}:',
  'advice.move-tags-up':
    'Mova {count, plural, one {esta tag} other {estas tags}} para cima, logo depois de <meta charset> e antes de qualquer style e script:',
  'advice.put-tag-into-head': 'Coloque esta tag no head:',
  'advice.replace-tag': 'Substitua a tag da linha {line, number} por esta, no head:',
  // TLS
  'advice.tls.certificate':
    'Instale um certificado válido, que cubra este nome de host e venha com a cadeia completa.',
  'advice.tls.chain':
    'Faça o servidor enviar a cadeia completa: o certificado dele seguido do emissor. No nginx, ssl_certificate aponta para fullchain.pem; no Apache 2.4, SSLCertificateFile; no HAProxy, o arquivo .pem contém os dois.',
  'advice.tls.own-certificate':
    'Substitua o certificado autoassinado por um de uma autoridade pública, com a cadeia.',
  'advice.tls.renew':
    'Renove o certificado e veja por que não se renovou sozinho (certbot renew --dry-run, ou o log da hospedagem).',
  'advice.tls.right-name':
    'Instale um certificado que cubra este nome de host, com e sem www. onde os dois são usados.',
  'advice.tls.client-certificate':
    'Sirva esta página, ou uma página pública sobre ela, sem pedir aos visitantes um certificado próprio.',
  'advice.tls.no-tls':
    'Ative TLS nesta porta, com um certificado para este host: o que responde ali agora não é TLS, quase sempre é HTTP simples.',
  'advice.tls.settings':
    'Faça o servidor oferecer TLS 1.2 e TLS 1.3 com cifras atuais, reconhecer este nome de host e não pedir certificado aos visitantes.',
  'advice.tls.too-old':
    'Ative TLS 1.2 e TLS 1.3 no servidor, ou ponha na frente um proxy ou CDN que os aceite.',
})
