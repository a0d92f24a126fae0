/** Visitors and what each was given. */
import { phraseWords } from '../../typed'

export const visit = phraseWords<'visit'>()({
  'visit.nothing-came': 'sem resposta',
  'visit.access.blocked': '{status}, recusado{by, select, none {} other { ({by})}}',
  'visit.access.login': '{status}, uma página de login{by, select, none {} other { ({by})}}',
  'visit.access.consent': '{status}, uma página de consentimento{by, select, none {} other { ({by})}}',
  'visit.access.not-html': '{status}, nenhuma página{by, select, none {} other { ({by})}}',
  'visit.access.empty': '{status}, vazia{by, select, none {} other { ({by})}}',
  'visit.whatsapp-android': '{app} no Android',
  'visit.whatsapp-android.clause': '{app} no Android',
  'visit.whatsapp-ios': '{app} no iPhone',
  'visit.whatsapp-ios.clause': '{app} no iPhone',
  'visit.browser': 'Navegador',
  'visit.browser.clause': 'um navegador',
  'visit.facebook': 'facebookexternalhit',
  'visit.facebook.clause': 'facebookexternalhit',

  'visit.not-asked': 'não enviado',
  'visit.not-asked-too-early': 'não enviado: a visita do {app} falhou antes que o servidor visse quem pede',
  'visit.not-asked-budget':
    'não enviado: uma análise faz no máximo {max, number} requisições da página a {host}, e os redirecionamentos as esgotaram',
  'visit.no-response': 'nenhuma página: {because}',
  'visit.status': 'status {status}',
  'visit.status-by': 'status {status} ({by})',
  'visit.leads-on': 'status {status}, leva a {to}',

  'visit.place.consent': 'uma página de consentimento',
  'visit.place.login': 'uma página de login',
  'visit.place.app-store': 'uma loja de aplicativos',
  'visit.place.app': 'um aplicativo',
  'visit.place.mobile': 'o endereço para celular',
  'visit.place.another': 'outro endereço',

  'visit.canonical': 'endereço canônico',

  'visit.means.browser': 'Quem abre o link vê uma página diferente da que está no cartão.',
  'visit.means.facebook':
    'Os cartões que os servidores da Meta montam, em canais e mensagens comerciais, ficam diferentes.',
  'visit.means.client': 'O cartão fica diferente quando o link é enviado do {client}.',
})
