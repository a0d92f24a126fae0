/** The words of the check on whether the image's address lasts. */
import type { imageStable as check } from '../../../../judge/checks/image/image-stable'
import { checkWords } from '../../../typed'

const THEN = 'Quem enviar o link depois disso recebe um cartão sem imagem.'

export const imageStable = checkWords<typeof check>()({
  name: 'O endereço da imagem dura',
  marketer: 'O endereço da imagem deve continuar o mesmo enquanto o link for compartilhado.',
  developer:
    'O WhatsApp busca a imagem de novo para cada pessoa que envia e não guarda nada em um servidor. Endereços assinados ou que expiram, cadeias de redirecionamentos e respostas no-store funcionam no teste e falham semanas depois.',
  howToFix: [
    'Ponha as imagens de prévia em um lugar público com endereço permanente e indique esse endereço.',
    'S3, Google Cloud Storage, Azure: não escreva endereços pré-assinados na página; torne públicas as imagens de prévia ou ponha uma CDN na frente do bucket.',
    'Notion, Airtable, Instagram, Discord e fontes parecidas dão endereços que expiram: copie a imagem para seu próprio site.',
    'Indique o endereço final da imagem em vez de um que redireciona para ela.',
  ],
  outcomes: {
    expires: {
      title: 'O endereço da imagem expira',
      summary: `O endereço traz uma data final: funciona até {date}. ${THEN}`,
    },
    'expires-after-signing': {
      title: 'O endereço da imagem expira',
      summary: `O endereço traz um fim: funciona por {lasts} depois de assinado. ${THEN}`,
    },
    signed: {
      title: 'O endereço da imagem é assinado',
      summary: `O endereço traz uma assinatura ({parameters}), e endereços assim costumam expirar. ${THEN}`,
    },
    'leads-to-signed': {
      title: 'A imagem leva a um endereço assinado, que é recusado',
      summary:
        'O endereço redireciona para um que traz uma assinatura ou data final ({parameters}), e o servidor o recusa com o status {status}: o mais comum é ter expirado.',
    },
    'unpublished-host': {
      title: 'A imagem está em {kind, select, staging {um servidor de testes} other {um deploy de prévia}}',
      summary:
        'Hoje ela carrega, de {host}, cujo nome é o de um lugar onde se experimenta um site: lugares assim são fechados, esvaziados ou trocados. O endereço público do site não está definido onde os endereços são montados.',
    },
    redirected: {
      title: 'Chega-se à imagem por vários redirecionamentos',
      summary:
        'São precisos {count, plural, one {# redirecionamento} other {# redirecionamentos}} para chegar à imagem; cada um custa tempo, e qualquer um pode mudar.',
    },
    'not-cached': {
      title: 'A imagem não pode ficar em cache',
      summary:
        'O servidor responde com no-store, então cada pessoa que envia espera por ela de novo, e em hora de pico os cartões podem ficar sem imagem.',
    },
    permanent: {
      title: 'O endereço da imagem parece permanente',
      summary: 'Não é assinado, não tem data final e leva direto à imagem.',
    },
  },
  fixes: {
    'set-public-address':
      'Defina o endereço público do site ({origin}) onde os endereços são montados, no Next.js metadataBase, em outros a URL base ou do site, e veja se a imagem abre ali.',
    'name-permanent-address':
      'Ponha a imagem onde ela seja pública de vez e indique um endereço sem {parameters}.',
    'name-final-address': 'Indique o endereço final: {url}',
    'let-caches-keep': 'Deixe os caches guardarem a imagem; outra imagem precisa então de outro endereço:',
  },
})
