/** The words of the check on robots.txt. */
import type { robotsAllow as check } from '../../../../judge/checks/page/robots-allow'
import { checkWords } from '../../../typed'

const CHATS_UNAFFECTED = 'Telefones nunca o pedem, então os cartões nas conversas não são afetados.'

export const robotsAllow = checkWords<typeof check>()({
  name: 'robots.txt',
  marketer:
    'O robots.txt não barra os telefones de quem compartilha seu link. Pode barrar os servidores da Meta, que montam cartões para canais e mensagens comerciais.',
  developer:
    'O cliente Android nunca pede robots.txt. Os servidores da Meta (facebookexternalhit) podem respeitá-lo. Esta verificação avisa quando uma regra proíbe o caminho da página ou da imagem ao WhatsApp ou ao facebookexternalhit.',
  howToFix: [
    'Adicione um grupo próprio para os dois rastreadores acima do geral; um rastreador obedece só ao grupo mais específico.',
    'WordPress: Configurações → Leitura não deve desencorajar buscadores; Yoast e Rank Math editam o robots.txt em Ferramentas. Shopify: edite o modelo robots.txt.liquid.',
    'Next.js: devolva as regras de app/robots.ts. Cloudflare: “Instruct AI bots with robots.txt” acrescenta grupos próprios; veja o que é realmente servido.',
    'Não esqueça a pasta das imagens (por exemplo /_next/image, /wp-content/uploads ou o robots.txt próprio de uma CDN).',
  ],
  outcomes: {
    allowed: {
      title: 'O robots.txt deixa os rastreadores entrarem',
      summary: 'Ele não proíbe nem a página nem a imagem ao {app} e ao {crawler}.',
    },
    absent: {
      title: 'O robots.txt deixa os rastreadores entrarem',
      summary: 'Não há robots.txt (status {status}), então tudo é permitido.',
    },
    forbidden: {
      title:
        'O robots.txt proíbe {what, select, both {a página e a imagem} image {a imagem} other {a página}}',
      summary:
        'Telefones não o pedem, então os cartões nas conversas não são afetados. Os servidores da Meta podem obedecer: em canais e mensagens comerciais {what, select, image {os cartões podem perder a imagem} other {pode não haver cartão}}.',
      detail: 'Proibido a {agents}.',
    },
    'no-response': {
      title: 'Não foi possível ler o robots.txt',
      summary: `Ele não respondeu. ${CHATS_UNAFFECTED}`,
    },
    'server-error': {
      title: 'Não foi possível ler o robots.txt',
      summary: `Ele respondeu com o status {status}. ${CHATS_UNAFFECTED}`,
    },
    'too-many-rules': {
      title: 'O robots.txt tem regras demais',
      summary: `Ele tem regras com asterisco demais para comparar todas com o endereço. ${CHATS_UNAFFECTED}`,
    },
  },
  fixes: {
    'add-lines':
      'Adicione isto {line, plural, =0 {ao grupo que o proíbe} other {ao grupo perto da linha #}} em {url}. Abre o que foi analisado e nada além, a todo rastreador a que o grupo se destina; para todas as páginas de um tipo, encurte o caminho:',
  },
})
