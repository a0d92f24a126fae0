/** What the sources of the rules are called. */
import type { Catalogue } from '../catalogue'

export const sources = {
  meta: 'Meta, vistas previas de enlaces de WhatsApp',
  'whatsapp-android': 'WhatsApp para Android, 2024–2026',
  'whatsapp-web': 'WhatsApp Web, agosto de 2026',
  guide: 'Guía publicada de vistas previas de WhatsApp',
  'send-link-api': 'Documentación de la API send-link',
  'site-owners': 'Dueños de sitios en hilos públicos de incidencias',
  'server-logs': 'Registros de servidores de dueños de sitios',
  forums: 'Repetido en foros y páginas de SEO',
  'open-graph': 'El protocolo Open Graph, ogp.me',
  'android-source': 'Android Open Source Project, BitmapFactory',
  'html-standard': 'El estándar HTML, construcción del árbol',
  'rfc-3986': 'RFC 3986, sección 3.5',
  'rfc-9110': 'RFC 9110, sección 8.3',
  unicode: 'El algoritmo bidireccional de Unicode, UAX #9',
} as const satisfies Catalogue['sources']
