/** The words of the check on the page's content type. */
import type { htmlDeclared as check } from '../../../../judge/checks/page/html-declared'
import { checkWords } from '../../../typed'

export const htmlDeclared = checkWords<typeof check>()({
  name: 'Enviada como HTML',
  marketer:
    'O servidor deve dizer que envia uma página da web. O WhatsApp lê a página mesmo assim; outros podem mostrar o código-fonte ou pulá-la.',
  developer:
    'A resposta deve trazer Content-Type: text/html (ou application/xhtml+xml). O cliente Android não olha para isso; sem o cabeçalho, qualquer outro receptor tem de adivinhar, e com outro tipo pode confiar nele.',
  howToFix: [
    'Envie Content-Type: text/html; charset=utf-8 com cada página.',
    'nginx: inclua mime.types e, para páginas sem extensão no nome, defina default_type text/html no location delas. Apache: AddType text/html .html, ou ForceType text/html para páginas sem extensão.',
    'Armazenamentos de objetos como S3 ou Google Cloud Storage mantêm o tipo dado no envio: envie a página de novo com text/html.',
    'No código, defina o cabeçalho onde a resposta é feita: PHP header("Content-Type: text/html; charset=utf-8"), Express res.type("html"), new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }).',
  ],
  outcomes: {
    'sent-as-html': { title: 'A página é enviada como HTML', summary: 'O cabeçalho diz {type}.' },
    'another-type': {
      title: 'A página não diz que é HTML',
      summary:
        'Um navegador ou outro serviço pode mostrar o código-fonte da página, salvá-la como arquivo ou pulá-la: o cabeçalho a chama de {type}. O {app} no {client} lê a página mesmo assim.',
      detail:
        'O corpo começa como HTML e foi lido assim. Não se sabe se iPhones e servidores da Meta olham o cabeçalho.',
    },
    'type-unreadable': {
      title: 'A página não diz que é HTML',
      summary:
        'Um navegador ou outro serviço pode mostrar o código-fonte da página, salvá-la como arquivo ou pulá-la: o cabeçalho não indica um tipo legível. O {app} no {client} lê a página mesmo assim.',
      detail:
        'O corpo começa como HTML e foi lido assim. Não se sabe se iPhones e servidores da Meta olham o cabeçalho.',
    },
    'no-type': {
      title: 'A página não diz que é HTML',
      summary:
        'Um navegador ou outro serviço pode mostrar o código-fonte da página, salvá-la como arquivo ou pulá-la: a resposta não tem cabeçalho Content-Type. O {app} no {client} lê a página mesmo assim.',
      detail:
        'O corpo começa como HTML e foi lido assim. Não se sabe se iPhones e servidores da Meta olham o cabeçalho.',
    },
  },
  fixes: { 'send-header': 'Envie este cabeçalho com a página:' },
})
