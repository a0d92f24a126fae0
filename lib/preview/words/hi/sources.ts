/** What the sources of the rules are called. */
import type { Catalogue } from '../catalogue'

export const sources = {
  meta: 'Meta, WhatsApp लिंक प्रीव्यू',
  'whatsapp-android': 'Android के लिए WhatsApp, 2024–2026',
  'whatsapp-web': 'WhatsApp Web, अगस्त 2026',
  guide: 'WhatsApp प्रीव्यू की प्रकाशित गाइड',
  'send-link-api': 'send-link API दस्तावेज़',
  'site-owners': 'सार्वजनिक issue चर्चाओं में साइट मालिक',
  'server-logs': 'साइट मालिकों के सर्वर लॉग',
  forums: 'forums और SEO पेजों में दोहराया गया',
  'open-graph': 'Open Graph protocol, ogp.me',
  'android-source': 'Android Open Source Project, BitmapFactory',
  'html-standard': 'HTML Standard, tree construction',
  'rfc-3986': 'RFC 3986, section 3.5',
  'rfc-9110': 'RFC 9110, section 8.3',
  unicode: 'Unicode Bidirectional Algorithm, UAX #9',
} as const satisfies Catalogue['sources']
