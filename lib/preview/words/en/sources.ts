/** What the sources of the rules are called. */
import type { Catalogue } from '../catalogue'

export const sources = {
  meta: 'Meta, WhatsApp link previews',
  'whatsapp-android': 'WhatsApp for Android, 2024–2026',
  'whatsapp-web': 'WhatsApp Web, August 2026',
  guide: 'Published WhatsApp preview guide',
  'send-link-api': 'Send-link API documentation',
  'site-owners': 'Site owners in public issue threads',
  'server-logs': 'Server logs of site owners',
  forums: 'Repeated in forums and SEO pages',
  'open-graph': 'The Open Graph protocol, ogp.me',
  'android-source': 'Android Open Source Project, BitmapFactory',
  'html-standard': 'The HTML Standard, tree construction',
  'rfc-3986': 'RFC 3986, section 3.5',
  'rfc-9110': 'RFC 9110, section 8.3',
  unicode: 'The Unicode Bidirectional Algorithm, UAX #9',
} as const satisfies Catalogue['sources']
