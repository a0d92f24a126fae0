/** The words of the check on text that is encoded twice. */
import type { textEncodedOnce as check } from '../../../../judge/checks/text/text-encoded-once'
import { checkWords } from '../../../typed'

export const textEncodedOnce = checkWords<typeof check>()({
  name: 'Texto codificado uma vez',
  marketer:
    'Sinais como &amp; ou &#39; em um título são uma falha da página: alguém codificou o texto duas vezes, e os leitores veem o código em vez do sinal.',
  developer:
    'Entidades em um valor são decodificadas uma vez. Um valor escapado duas vezes (&amp;amp;) deixa uma entidade (&amp;), que o cartão mostra como texto. Não dá para saber se um texto fala de entidades de propósito.',
  howToFix: [
    'Escape cada valor uma só vez, onde ele é impresso. Se o texto guardado já tem &amp; ou &#39;, guarde texto simples e limpe as linhas antigas.',
    'WordPress: títulos de get_the_title() ou de uma importação têm entidades; imprima-os antes com wp_specialchars_decode(), ou deixe o plugin de SEO ler o título bruto.',
    'Modelos de React, Vue, Svelte, Jinja, Twig, Blade e Liquid escapam sozinhos: passe texto simples, e deixe de fora htmlspecialchars(), he.encode() ou o filtro escape.',
    'Next.js: os textos do export metadata são escapados por você; um CMS headless que entrega &rsquo; precisa ser decodificado antes.',
  ],
  outcomes: {
    'no-text': {
      title: 'Não há texto a verificar',
      summary: 'O {app} não acha nem título nem descrição nesta página.',
    },
    'encoded-once': {
      title: 'O texto está codificado uma vez',
      summary: 'O cartão não mostra entidade, como &amp;, no lugar de um sinal.',
    },
    'encoded-twice': {
      title:
        'Código no lugar de um sinal {fieldCount, plural, one {neste texto} other {nestes textos}}: {fields}',
      summary:
        'O cartão{shownBy, select, all {} other { em {clients}}} mostra “{seen}”{meaning, select, visible { onde provavelmente se quer dizer “{meant}”} other {}}. Isso vem de {source}, que parece codificado duas vezes. Se o texto trata desse código, deixe como está.',
      detail:
        'Uma entidade é decodificada uma vez, então a que resta aparece como texto. Nada na página diz se isso era intencional.',
    },
  },
  fixes: {
    'encode-once': 'Codifique o texto uma só vez{count, plural, one {} other { em cada uma destas tags}}:',
  },
})
