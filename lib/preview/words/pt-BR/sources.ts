/** What the sources of the rules are called. */
import type { Catalogue } from '../catalogue'

export const sources = {
  meta: 'Meta, prévias de links do WhatsApp',
  'whatsapp-android': 'WhatsApp para Android, 2024–2026',
  'whatsapp-web': 'WhatsApp Web, agosto de 2026',
  guide: 'Guia publicado de prévias do WhatsApp',
  'send-link-api': 'Documentação da API send-link',
  'site-owners': 'Donos de sites em discussões públicas',
  'server-logs': 'Logs de servidores de donos de sites',
  forums: 'Repetido em fóruns e páginas de SEO',
  'open-graph': 'O protocolo Open Graph, ogp.me',
  'android-source': 'Android Open Source Project, BitmapFactory',
  'html-standard': 'O padrão HTML, construção da árvore',
  'rfc-3986': 'RFC 3986, seção 3.5',
  'rfc-9110': 'RFC 9110, seção 8.3',
  unicode: 'O algoritmo bidirecional do Unicode, UAX #9',
} as const satisfies Catalogue['sources']
