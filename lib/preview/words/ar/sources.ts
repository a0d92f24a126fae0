/** What the sources of the rules are called. */
import type { Catalogue } from '../catalogue'

export const sources = {
  meta: 'Meta، معاينات الروابط في WhatsApp',
  'whatsapp-android': 'WhatsApp لـAndroid، 2024–2026',
  'whatsapp-web': 'WhatsApp Web، أغسطس 2026',
  guide: 'دليل منشور لمعاينة WhatsApp',
  'send-link-api': 'وثائق واجهة send-link',
  'site-owners': 'أصحاب مواقع في نقاشات عامة',
  'server-logs': 'سجلات خوادم أصحاب مواقع',
  forums: 'مكرر في المنتديات وصفحات SEO',
  'open-graph': 'بروتوكول Open Graph، ogp.me',
  'android-source': 'Android Open Source Project، BitmapFactory',
  'html-standard': 'معيار HTML، بناء الشجرة',
  'rfc-3986': 'RFC 3986، القسم 3.5',
  'rfc-9110': 'RFC 9110، القسم 8.3',
  unicode: 'خوارزمية Unicode ثنائية الاتجاه، UAX #9',
} as const satisfies Catalogue['sources']
