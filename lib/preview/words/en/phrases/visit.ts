/** Visitors and what each was given. */
import { phraseWords } from '../../typed'

export const visit = phraseWords<'visit'>()({
  'visit.nothing-came': 'no response',
  'visit.access.blocked': '{status}, refused{by, select, none {} other { ({by})}}',
  'visit.access.login': '{status}, a login page{by, select, none {} other { ({by})}}',
  'visit.access.consent': '{status}, a consent page{by, select, none {} other { ({by})}}',
  'visit.access.not-html': '{status}, no page{by, select, none {} other { ({by})}}',
  'visit.access.empty': '{status}, empty{by, select, none {} other { ({by})}}',
  'visit.whatsapp-android': '{app} on Android',
  'visit.whatsapp-android.clause': '{app} on Android',
  'visit.whatsapp-ios': '{app} on iPhone',
  'visit.whatsapp-ios.clause': '{app} on iPhone',
  'visit.browser': 'Browser',
  'visit.browser.clause': 'a browser',
  'visit.facebook': 'facebookexternalhit',
  'visit.facebook.clause': 'facebookexternalhit',

  'visit.not-asked': 'not sent',
  'visit.not-asked-too-early': 'not sent: {app}’s visit failed before the server could see who asks',
  'visit.not-asked-budget':
    'not sent: one scan makes at most {max, number} requests for the page to {host}, and the redirects had used them up',
  'visit.no-response': 'no page: {because}',
  'visit.status': 'status {status}',
  'visit.status-by': 'status {status} ({by})',
  'visit.leads-on': 'status {status}, leads to {to}',

  'visit.place.consent': 'a consent page',
  'visit.place.login': 'a login page',
  'visit.place.app-store': 'an app store',
  'visit.place.app': 'an app',
  'visit.place.mobile': 'the mobile address',
  'visit.place.another': 'another address',

  'visit.canonical': 'canonical address',

  'visit.means.browser': 'Whoever opens the link sees a different page from the one on the card.',
  'visit.means.facebook':
    'Cards that Meta’s servers build, in channels and business messages, look different.',
  'visit.means.client': 'The card looks different when the link is sent from {client}.',
})
