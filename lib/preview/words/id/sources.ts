/** What the sources of the rules are called. */
import type { Catalogue } from '../catalogue'

export const sources = {
  meta: 'Meta, pratinjau tautan WhatsApp',
  'whatsapp-android': 'WhatsApp untuk Android, 2024–2026',
  'whatsapp-web': 'WhatsApp Web, Agustus 2026',
  guide: 'Panduan publik tentang pratinjau WhatsApp',
  'send-link-api': 'Dokumentasi send-link API',
  'site-owners': 'Pemilik situs di forum isu publik',
  'server-logs': 'Log server para pemilik situs',
  forums: 'Diulang di forum dan halaman SEO',
  'open-graph': 'Protokol Open Graph, ogp.me',
  'android-source': 'Android Open Source Project, BitmapFactory',
  'html-standard': 'Standar HTML, tree construction',
  'rfc-3986': 'RFC 3986, bagian 3.5',
  'rfc-9110': 'RFC 9110, bagian 8.3',
  unicode: 'Unicode Bidirectional Algorithm, UAX #9',
} as const satisfies Catalogue['sources']
