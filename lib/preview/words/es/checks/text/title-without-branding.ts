/** The words of the check on branding in the title. */
import type { titleWithoutBranding as check } from '../../../../judge/checks/text/title-without-branding'
import { checkWords } from '../../../typed'

const TAKES =
  '«{brand}» ocupa {saved, number} de {count, plural, one {# carácter} other {# caracteres}}, y la tarjeta muestra {host} de todos modos.'
const SUMMARY = `${TAKES} El titular no pierde nada; sin el nombre se lee mejor.`
const DETAIL =
  '{measured, select, own {Visto en og:title.} other {No hay ningún og:title que {app} pueda leer, así que muestra {rule}, que lleva la marca.}}'

export const titleWithoutBranding = checkWords<typeof check>()({
  name: 'Título sin marca',
  marketer:
    'La tarjeta ya nombra tu sitio, en su última línea. Un titular sin «| Marca» deja espacio para aquello de lo que trata el enlace.',
  developer:
    'Meta pide el título del contenido sin marca. La comprobación busca og:site_name o el nombre del dominio, separado del resto por un signo como |, –, · o dos puntos, en cualquier extremo del título. Solo avisa cuando el nombre va primero y echa fuera el final del titular.',
  howToFix: [
    'Deja la marca en <title>, donde la usan las pestañas y los buscadores, y escribe og:title sin ella.',
    'Next.js: una plantilla de título se aplica solo a title; openGraph.title se toma tal como está escrito. Pon ahí el titular solo.',
    'WordPress: en los ajustes sociales del plugin SEO quita «separador» y «título del sitio» de la plantilla del título.',
    'Shopify: en el fragmento meta-tags usa {{ product.title }} o {{ article.title }} para og:title en lugar de page_title con shop.name.',
  ],
  outcomes: {
    'no-title': {
      title: 'No hay título que comprobar',
      summary: '{app} no encuentra ningún título en esta página.',
    },
    'free-of-branding': {
      title: 'El título no lleva marca',
      summary: 'Dice de qué trata la página, y el host debajo dice de quién es.',
    },
    'ends-with-brand': {
      title: 'El título termina con el nombre del sitio',
      summary: SUMMARY,
      detail: DETAIL,
    },
    'brand-in-the-way': {
      title: 'El nombre del sitio echa fuera el titular',
      summary: `${TAKES} Se corta el final del titular. Quita el nombre.`,
      detail: DETAIL,
    },
    'begins-with-brand': {
      title: 'El título empieza con el nombre del sitio',
      summary: SUMMARY,
      detail: DETAIL,
    },
  },
  fixes: { 'write-headline-alone': 'Escribe solo el titular:' },
})
