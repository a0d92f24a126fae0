/** The words of the check on whether anybody may load the image. */
import type { imagePublic as check } from '../../../../judge/checks/image/image-public'
import { checkWords } from '../../../typed'

const REFUSED = 'O cartão não tem imagem: o servidor a recusa ao {app} com o status {status}.'

export const imagePublic = checkWords<typeof check>()({
  name: 'Imagem pública',
  marketer: 'Qualquer um precisa conseguir carregar a imagem sem fazer login.',
  developer:
    'A imagem é pedida sem cookies, sem Referer e com o user agent do WhatsApp. 401, 403, proteção contra hotlink, filtros de bots e redes privadas encerram o passo da imagem.',
  howToFix: [
    'Ponha a imagem onde o público possa ler: um bucket público, a pasta pública do site, uma CDN sem regras de acesso.',
    'Proteção contra hotlink (Cloudflare Scrape Shield, cPanel, nginx valid_referers): permita requisições sem Referer, ou isente as imagens de prévia.',
    'Proteção contra bots: permita user agents que começam com WhatsApp/ nos caminhos de imagens. Não dá para liberar endereços, porque as requisições vêm dos telefones das pessoas.',
    'O S3 e armazenamentos parecidos também respondem 403 quando o objeto não existe.',
  ],
  outcomes: {
    'own-machine': {
      title: 'O endereço da imagem aponta para a máquina de quem desenvolve',
      summary:
        'O cartão não tem imagem: {host} significa “este computador”, e em um telefone nada responde ali. A página foi gerada com um endereço de desenvolvimento no lugar de {origin}.',
      detail:
        'O endereço público do site não está definido onde os endereços são montados: metadataBase no Next.js, site no Astro, baseURL no Hugo, APP_URL no Laravel.',
    },
    'private-network': {
      title: 'A imagem está em uma rede privada',
      summary:
        'O cartão não tem imagem: telefones fora dessa rede não conseguem carregá-la de {host}. A própria página está em {origin}.',
      detail:
        'Aplicativos atrás de um proxy escrevem endereços assim quando tomam o host interno pelo deles: o endereço público do site não está definido, ou X-Forwarded-Host é ignorado.',
    },
    'no-address': {
      title: '{check}: não se aplica',
      summary: 'O endereço da imagem não está completo, então ninguém pode pedi-la.',
    },
    'no-response': {
      title: '{check}: sem resultado',
      summary: 'Nada veio do endereço da imagem que diga quem pode vê-la. {because}',
    },
    'not-fetched': { title: '{check}: sem resultado', summary: 'A imagem não foi buscada.' },
    refused: {
      title: 'A imagem não é pública',
      summary: REFUSED,
      detail:
        'Nenhum Referer nem cookie foi enviado, e o user agent era o do {app}. Nada na resposta diz o que a recusou.',
    },
    'refused-by-protection': {
      title: '{by} nega a imagem ao {app}',
      summary:
        'O cartão não tem imagem: {by} responde ao {app} com o status {status} no lugar dela. A própria página passa; o endereço da imagem, não.',
    },
    'refused-by-store': {
      title: 'A imagem não é pública no armazenamento',
      summary:
        'O cartão não tem imagem: {store, select, s3 {o Amazon S3} gcs {o Google Cloud Storage} azure {o Azure Blob Storage} r2 {o Cloudflare R2} other {o armazenamento de arquivos}} a recusa com o status {status}. O arquivo é privado ali, ou não existe.',
      detail:
        'Os armazenamentos respondem assim também a um arquivo que falta, quando a lista de arquivos não é pública.',
    },
    'signature-refused': {
      title: 'A assinatura do endereço da imagem expirou',
      summary:
        'O cartão não tem imagem: o endereço em que a requisição termina traz {parameters}, e o servidor o recusa com o status {status}. Endereços assim só funcionam por um tempo.',
    },
    'refused-without-referer': {
      title: 'A proteção contra hotlink nega a imagem ao {app}',
      summary:
        'O cartão não tem imagem: o servidor a recusa com o status {status}, e a envia assim que a requisição cita sua página como Referer. O {app} não envia nenhum.',
    },
    'refused-by-agent': {
      title: 'A imagem é negada ao {app}',
      summary:
        'O cartão não tem imagem: o servidor a recusa com o status {status}, e a envia assim que a mesma requisição se diz um navegador.',
    },
    'address-refused': {
      title:
        'O endereço da imagem {fault, select, twice {está codificado duas vezes} signs {não é conhecido por inteiro pelo servidor} two {são dois endereços em um} other {está quebrado por espaços}}',
      summary:
        'O cartão não tem imagem: o servidor recusa o endereço como está escrito com o status {status}, e a imagem está em {fault, select, twice {o endereço decodificado uma vez} other {outra forma dele}}.',
      detail:
        'Codifique um endereço uma só vez, onde ele é montado; uma segunda codificação transforma cada % em %25 e cada & em &amp;amp;.',
    },
    'refused-with-challenge': {
      title: 'A imagem não é pública',
      summary: REFUSED,
      detail: 'WWW-Authenticate: {challenge}',
    },
    'withheld-by-law': {
      title: 'A imagem não é pública',
      summary: REFUSED,
      detail: 'O servidor retém a imagem por motivos legais, muitas vezes por país.',
    },
    login: {
      title: 'A imagem pede login',
      summary: 'O cartão não tem imagem: a requisição da imagem vai parar em uma página de login.',
    },
    'error-status': {
      title: '{check}: sem resultado',
      summary: 'O endereço responde com o status {status}, que não diz nada sobre quem pode ver a imagem.',
    },
    public: {
      title: 'A imagem é pública',
      summary: 'Ela carrega sem login, sem cookie e sem Referer.',
    },
  },
  fixes: {
    'name-public-address':
      'Indique em {rule} um endereço que todos possam abrir. Se a imagem faz parte deste site, defina o endereço público do site ({origin}) onde os endereços são montados: no Next.js, metadataBase; em outros, a URL base ou do site. A tag deve ser:',
    'take-out-of-login':
      'Tire a imagem de prévia da área protegida; nada que precise de login pode ser visto.',
    'open-without-password': 'Torne {url} legível sem senha.',
    'allow-path':
      'Deixe entrar requisições de {path} vindas do {app}, sem Referer e sem cookie. Olhe de fora para dentro: CDN, firewall, plugins, regras do próprio servidor web.',
    'allow-without-referer':
      'Deixe entrar requisições de {path} sem Referer{server, select, Cloudflare {: no Cloudflare, deixe este caminho fora da Hotlink Protection com uma regra de configuração} nginx {: dê a ele um location próprio, sem valid_referers} Apache {: coloque esta condição, que o deixa de fora, antes da regra que recusa} LiteSpeed {: coloque esta condição, que o deixa de fora, antes da regra que recusa} other {: procure a proteção contra hotlink na CDN, no painel da hospedagem e no servidor web}}.',
    'name-permanent-address':
      'Ponha a imagem onde ela seja pública de vez e indique um endereço sem {parameters}.',
    'open-object':
      'Torne {path} legível para todos, e só ele{store, select, s3 {: adicione esta declaração à política do bucket e deixe o resto fechado. O Block Public Access precisa permitir políticas de bucket} gcs {. Onde o acesso é uniforme, use um bucket para imagens públicas} azure {: mova-a para um contêiner de imagens públicas, com acesso público “Blob”: isso abre todos os arquivos dele} r2 {: conecte um domínio ao bucket, ou sirva este caminho por um Worker} other {}}. Antes, veja se o arquivo existe:',
  },
})
