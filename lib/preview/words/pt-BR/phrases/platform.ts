/** How each framework sends its tags from the server; what is to be pasted follows. */
import { phraseWords } from '../../typed'

export const platform = phraseWords<'platform'>()({
  'platform.next':
    'Defina os metadados em um componente de servidor (app router), ou preencha next/head em getServerSideProps ou getStaticProps (pages router), para que estejam na primeira resposta:',
  'platform.nuxt': 'Deixe ssr ligado em nuxt.config e defina as tags durante a renderização no servidor:',
  'platform.angular':
    'Adicione renderização no servidor ou pré-renderização para rotas públicas e defina as tags ali:',
  'platform.svelte': 'Deixe ssr ligado para esta rota no SvelteKit e defina as tags no head dela:',
  'platform.remix':
    'Carregue os dados no loader da rota, não em um effect, e devolva as tags pelo export meta:',
  'platform.react-router':
    'No modo framework deixe ssr ligado em react-router.config, ou liste ali as rotas públicas em prerender, e devolva as tags pelo export meta da rota:',
  'platform.astro': 'Escreva as tags no head do layout, não em um componente com diretiva client::',
  'platform.vue':
    'Renderize rotas públicas no servidor (Nuxt ou vite-ssg), ou faça o servidor escrever as tags em index.html:',
  'platform.gatsby':
    'Exporte Head do template da página, para que as tags sejam escritas no build, e garanta que esta rota não seja só de cliente:',
  'platform.flutter':
    'O Flutter desenha em um canvas: faça o servidor escrever as tags de cada rota pública em index.html antes de enviá-lo:',
  'platform.react':
    'Renderize rotas públicas no servidor (Next.js, React Router), pré-renderize no build, ou faça o servidor escrever as tags de cada rota em index.html:',
  'platform.unknown':
    'Renderize páginas públicas no servidor ou no build, ou faça o servidor escrever as tags de cada endereço no HTML que envia:',
})
