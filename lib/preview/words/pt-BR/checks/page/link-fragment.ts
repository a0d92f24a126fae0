/** The words of the check on the part of a link after #. */
import type { linkFragment as check } from '../../../../judge/checks/page/link-fragment'
import { checkWords } from '../../../typed'

export const linkFragment = checkWords<typeof check>()({
  name: 'Visão indicada antes do #',
  marketer:
    'O que vem depois de # em um link nunca chega ao servidor. Páginas que só diferem ali têm todas um só cartão: o da página cujo endereço vem antes.',
  developer:
    'Um fragmento não faz parte da requisição. Por isso, aplicativos que põem suas rotas ali têm um só head para todas as visões, e nada que um servidor ou pré-renderizador faça as distingue.',
  howToFix: [
    'Dê a cada visão um endereço com caminho ou consulta: Vue Router createWebHistory, React Router createBrowserRouter, Angular PathLocationStrategy em vez das variantes com hash.',
    'Faça o servidor responder a esses caminhos com as tags de cada visão, ou pré-renderize-os.',
    'Mantenha os links antigos: um script na página inicial pode levar #/view para /view. Isso ajuda leitores, não prévias.',
  ],
  outcomes: {
    'seen-by-server': {
      title: 'O link indica a página onde o servidor a vê',
      summary: 'Nada no link que indique uma página vem depois de #.',
    },
    'after-hash': {
      title: 'A visão é indicada depois do #, que nenhum servidor vê',
      summary:
        '{route} fica no navegador: o {app} pede {url} e mostra o cartão dessa página. Todo link que só difere depois do # tem este mesmo cartão.',
    },
  },
  fixes: {
    'use-a-path':
      'Indique a página no caminho ou na consulta do link, e faça o servidor enviar as tags dela nesse endereço.',
  },
})
