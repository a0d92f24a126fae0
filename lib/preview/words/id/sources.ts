/** What the sources of the rules are called. */
import type { Catalogue } from '../catalogue'

export const sources = {
  meta: 'Meta, pratinjau tautan WhatsApp',
  'whatsapp-android': 'WhatsApp untuk Android, 2024–2026',
  'whatsapp-web': 'WhatsApp Web, Agustus 2026',
  guide: 'Panduan pratinjau WhatsApp yang diterbitkan',
  'send-link-api': 'Dokumentasi API kirim tautan',
  'site-owners': 'Pemilik situs dalam thread isu publik',
  'server-logs': 'Log server pemilik situs',
  forums: 'Diulang di forum dan halaman SEO',
  'open-graph': 'Protokol Open Graph, ogp.me',
  'android-source': 'Android Open Source Project, BitmapFactory',
  'html-standard': 'Standar HTML, konstruksi pohon',
  'rfc-3986': 'RFC 3986, bagian 3.5',
  'rfc-9110': 'RFC 9110, bagian 8.3',
  unicode: 'Algoritma Dua Arah Unicode, UAX #9',
} as const satisfies Catalogue['sources']
