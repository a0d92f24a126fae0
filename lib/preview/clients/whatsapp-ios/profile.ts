/** WhatsApp on iPhone: by the published guide, since no link card of an iPhone could be observed. */
import type { ClientProfile } from '../../vocabulary/client'
import { LIMITS } from '../../vocabulary/limits'
import { phrase } from '../../vocabulary/message'
import { whatsappAndroid } from '../whatsapp-android/profile'
import { layOutByGuide } from './lay-out-by-guide'

export const whatsappIos: ClientProfile = {
  ...whatsappAndroid,
  id: 'whatsapp-ios',
  name: phrase('client.whatsapp-ios', {}),
  label: phrase('card.label.whatsapp-ios', {}),
  surface: 'ios',
  visitor: 'whatsapp-ios',
  // Strict spelling is not known of iPhones, so it is not assumed; of two tags the first, as Open Graph says.
  reading: { ...whatsappAndroid.reading, finds: 'parser', wins: 'first' },
  images: { formats: ['jpeg', 'png', 'webp', 'gif'], someDraw: [], tries: 'first-only', insecure: 'dropped' },
  limits: { ...LIMITS, descriptionLines: LIMITS.descriptionLinesIos },
  layOut: layOutByGuide,
  trust: 'guide',
}
