/** The words of the check on whether the image loads. */
import type { imageReachable as check } from '../../../../judge/checks/image/image-reachable'
import { checkWords } from '../../../typed'

const LOST = 'O cartão não tem imagem: o {app} não tenta nenhuma outra depois desta.'
const BY_STATUS = `${LOST} O endereço responde com o status {status}, e são precisos 200 a 299.` as const

export const imageReachable = checkWords<typeof check>()({
  name: 'Imagem acessível',
  marketer: 'A imagem precisa estar lá quando o WhatsApp a pede.',
  developer:
    'A requisição da imagem precisa terminar com um status de 200 a 299. Um 404, uma conexão que falha ou um certificado ruim encerra o passo da imagem: o cliente não passa para twitter:image nem outra tag.',
  howToFix: [
    'Abra o endereço da imagem em uma janela anônima. Se não aparecer, corrija o endereço ou envie a imagem de novo.',
    'Depois de mudar de CDN ou de tema, endereços og:image antigos costumam ficar na página ou no cache dela: limpe o cache de páginas.',
    'Imagens geradas (rotas opengraph-image, serviços de imagem): veja o log do servidor para essa requisição; costumam falhar na primeira chamada, sem cache.',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: não se aplica',
      summary: 'O endereço da imagem não está completo, então ninguém pode pedi-la.',
    },
    'not-fetched': { title: '{check}: sem resultado', summary: 'A imagem não foi buscada.' },
    loads: { title: 'A imagem carrega', summary: 'O endereço dela responde com o status {status}.' },
    refused: {
      title: '{check}: o servidor responde, mas recusa',
      summary: 'O servidor responde com o status {status}; veja se a imagem é pública.',
    },
    'does-not-exist': { title: 'A imagem não existe', summary: BY_STATUS },
    'error-status': { title: 'A imagem não carrega', summary: BY_STATUS },
    'signs-encoded': {
      title: 'O servidor conhece a imagem por outra grafia do endereço',
      summary:
        'O cartão não tem imagem: o {app} escreve sinais como | em forma de porcentagem (%7C), e o servidor responde a essa forma com o status {status}. Ao endereço como está na tag ele envia a imagem.',
    },
    'address-wrong': {
      title:
        'O endereço da imagem {fault, select, twice {está codificado duas vezes} two {são dois endereços em um} other {está quebrado por espaços}}',
      summary:
        'O cartão não tem imagem: o endereço como está escrito responde com o status {status}, e a imagem está em {fault, select, twice {o endereço decodificado uma vez} two {o segundo endereço} other {o endereço sem espaços}}.',
      detail:
        'Codifique um endereço uma só vez, onde ele é montado; uma segunda codificação transforma cada % em %25 e cada & em &amp;amp;.',
    },
    fails: {
      title: 'A imagem não carrega',
      summary: `${LOST} {because}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'private-network': {
      title: '{check}: o endereço é privado',
      summary: 'A imagem está em uma rede privada; veja se a imagem é pública.',
    },
    'could-not-look': {
      title: '{check}: sem resultado',
      summary: 'A imagem não foi buscada. {because}',
    },
  },
  fixes: {
    'name-another-address':
      'Envie a imagem mais uma vez e indique em {rule} um endereço que abra em uma janela anônima:',
    'write-plain-address':
      'Dê à imagem um endereço de letras, números, pontos e hifens, ou faça o servidor aceitar as duas formas dos sinais.',
  },
})
