/** The words of the check on markup in the card's text. */
import type { textWithoutMarkup as check } from '../../../../judge/checks/text/text-without-markup'
import { checkWords } from '../../../typed'

export const textWithoutMarkup = checkWords<typeof check>()({
  name: 'Texto sem marcação',
  marketer:
    'Título e descrição são texto simples. Tags como <em>, ou asteriscos de negrito, aparecem aos leitores como estão.',
  developer:
    'Entidades em um valor são decodificadas uma vez, e o resultado aparece como texto: &lt;em&gt; vira <em> no cartão. Markdown e códigos de fórum também não são interpretados. Não dá para saber se um texto fala de marcação de propósito.',
  howToFix: [
    'Tire a descrição de um campo de texto simples, ou remova tags e Markdown onde a tag é escrita.',
    'WordPress: wp_strip_all_tags() e strip_shortcodes() nos resumos. Shopify: {{ page_description | strip_html }}. Django, Jinja, Twig: o filtro striptags.',
    'Ghost, Contentful, Sanity e outros CMS headless: preencha as tags com a forma de texto do conteúdo, não com o HTML ou Markdown dele.',
  ],
  outcomes: {
    'no-text': {
      title: 'Não há texto a verificar',
      summary: 'O {app} não acha nem título nem descrição nesta página.',
    },
    plain: {
      title: 'O texto não tem marcação',
      summary: 'O cartão não mostra tag nem código de formatação.',
    },
    'markup-shown': {
      title: 'Há marcação à vista {fieldCount, plural, one {neste texto} other {nestes textos}}: {fields}',
      summary:
        'O cartão{shownBy, select, all {} other { em {clients}}} mostra “{seen}” como texto. Isso vem de {source}. Se o texto trata desse código, deixe como está.',
      detail: 'O {app} mostra um valor como texto simples: não interpreta HTML nem Markdown.',
    },
  },
  fixes: {
    'write-plain-text':
      'Escreva o texto sem marcação{count, plural, one {} other { em cada uma destas tags}}:',
    'write-words': 'Escreva palavras no lugar da marcação.',
  },
})
