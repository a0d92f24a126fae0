/** The words of the check on branding in the title. */
import type { titleWithoutBranding as check } from '../../../../judge/checks/text/title-without-branding'
import { checkWords } from '../../../typed'

const TAKES =
  '“{brand}” ocupa {saved, number} de {count, plural, one {# caractere} other {# caracteres}}, e o cartão mostra {host} de qualquer forma.'
const SUMMARY = `${TAKES} O título não perde nada; sem o nome fica mais fácil de ler.`
const DETAIL =
  '{measured, select, own {Visto em og:title.} other {Não há og:title que o {app} consiga ler, então ele mostra {rule}, que traz a marca.}}'

export const titleWithoutBranding = checkWords<typeof check>()({
  name: 'Título sem marca',
  marketer:
    'O cartão já cita seu site, na última linha. Um título sem “| Marca” deixa espaço para o assunto do link.',
  developer:
    'A Meta pede o título do conteúdo sem marca. A verificação procura og:site_name ou o nome no domínio, separado do resto por um sinal como |, –, · ou dois-pontos, em qualquer ponta do título. Só avisa onde o nome vem primeiro e empurra o fim do título para fora.',
  howToFix: [
    'Mantenha a marca em <title>, onde abas e buscadores a usam, e escreva og:title sem ela.',
    'Next.js: um modelo de título vale só para title; openGraph.title é usado como está. Ponha ali só o título.',
    'WordPress: nas configurações sociais do plugin de SEO tire “separador” e “título do site” do modelo do título.',
    'Shopify: no trecho meta-tags use {{ product.title }} ou {{ article.title }} para og:title em vez de page_title com shop.name.',
  ],
  outcomes: {
    'no-title': { title: 'Não há título a verificar', summary: 'O {app} não acha título nesta página.' },
    'free-of-branding': {
      title: 'O título não traz a marca',
      summary: 'Ele diz do que trata a página, e o host abaixo diz de quem é.',
    },
    'ends-with-brand': {
      title: 'O título termina com o nome do site',
      summary: SUMMARY,
      detail: DETAIL,
    },
    'brand-in-the-way': {
      title: 'O nome do site empurra o título para fora',
      summary: `${TAKES} O fim do título é cortado. Tire o nome.`,
      detail: DETAIL,
    },
    'begins-with-brand': {
      title: 'O título começa com o nome do site',
      summary: SUMMARY,
      detail: DETAIL,
    },
  },
  fixes: { 'write-headline-alone': 'Escreva só o título:' },
})
