/** Visitors and what each was given. */
import { phraseWords } from '../../typed'

export const visit = phraseWords<'visit'>()({
  'visit.nothing-came': 'sin respuesta',
  'visit.access.blocked': '{status}, rechazado{by, select, none {} other { ({by})}}',
  'visit.access.login': '{status}, una página de inicio de sesión{by, select, none {} other { ({by})}}',
  'visit.access.consent': '{status}, una página de consentimiento{by, select, none {} other { ({by})}}',
  'visit.access.not-html': '{status}, ninguna página{by, select, none {} other { ({by})}}',
  'visit.access.empty': '{status}, vacía{by, select, none {} other { ({by})}}',
  'visit.whatsapp-android': '{app} en Android',
  'visit.whatsapp-android.clause': '{app} en Android',
  'visit.whatsapp-ios': '{app} en iPhone',
  'visit.whatsapp-ios.clause': '{app} en iPhone',
  'visit.browser': 'Navegador',
  'visit.browser.clause': 'un navegador',
  'visit.facebook': 'facebookexternalhit',
  'visit.facebook.clause': 'facebookexternalhit',

  'visit.not-asked': 'no enviado',
  'visit.not-asked-too-early':
    'no enviado: la visita de {app} falló antes de que el servidor pudiera ver quién pregunta',
  'visit.not-asked-budget':
    'no enviado: un análisis hace como máximo {max, number} solicitudes de la página a {host}, y las redirecciones las habían agotado',
  'visit.no-response': 'ninguna página: {because}',
  'visit.status': 'estado {status}',
  'visit.status-by': 'estado {status} ({by})',
  'visit.leads-on': 'estado {status}, lleva a {to}',

  'visit.place.consent': 'una página de consentimiento',
  'visit.place.login': 'una página de inicio de sesión',
  'visit.place.app-store': 'una tienda de aplicaciones',
  'visit.place.app': 'una aplicación',
  'visit.place.mobile': 'la dirección para móviles',
  'visit.place.another': 'otra dirección',

  'visit.canonical': 'dirección canónica',

  'visit.means.browser': 'Quien abre el enlace ve una página distinta de la de la tarjeta.',
  'visit.means.facebook':
    'Las tarjetas que construyen los servidores de Meta, en canales y mensajes de empresa, se ven distintas.',
  'visit.means.client': 'La tarjeta se ve distinta cuando el enlace se envía desde {client}.',
})
