/** The words of the check on the part of a link after #. */
import type { linkFragment as check } from '../../../../judge/checks/page/link-fragment'
import { checkWords } from '../../../typed'

export const linkFragment = checkWords<typeof check>()({
  name: 'Vista indicada antes de #',
  marketer:
    'Lo que sigue a # en un enlace nunca llega al servidor. Las páginas que solo difieren ahí tienen todas la misma tarjeta: la de la página cuya dirección viene antes.',
  developer:
    'Un fragmento no forma parte de la solicitud. Las aplicaciones que ponen ahí sus rutas tienen por eso un solo head para todas las vistas, y nada que haga un servidor o un prerenderizador puede distinguirlas.',
  howToFix: [
    'Da a cada vista una dirección con ruta o consulta: Vue Router createWebHistory, React Router createBrowserRouter, Angular PathLocationStrategy, en lugar de las variantes con hash.',
    'Haz que el servidor responda a esas rutas con las etiquetas de cada vista, o prerenderízalas.',
    'Mantén los enlaces antiguos: un script en la portada puede llevar de #/view a /view. Eso ayuda a los lectores, no a las vistas previas.',
  ],
  outcomes: {
    'seen-by-server': {
      title: 'El enlace indica su página donde el servidor la ve',
      summary: 'Tras el # no hay nada que indique una página.',
    },
    'after-hash': {
      title: 'La vista se indica tras el #, que ningún servidor ve',
      summary:
        '{route} se queda en el navegador: {app} pide {url} y muestra la tarjeta de esa página. Todos los enlaces que solo difieren tras el # tienen esta misma tarjeta.',
    },
  },
  fixes: {
    'use-a-path':
      'Indica la página en la ruta o en la consulta del enlace, y haz que el servidor envíe sus etiquetas en esa dirección.',
  },
})
