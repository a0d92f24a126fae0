/** WhatsApp Web and Desktop: draws what the sender's phone made, and waits for it only so long. */
import type { ClientProfile } from '../../vocabulary/client'
import { LIMITS } from '../../vocabulary/limits'
import { phrase } from '../../vocabulary/message'
import { whatsappAndroid } from '../whatsapp-android/profile'

export const whatsappWeb: ClientProfile = {
  ...whatsappAndroid,
  id: 'whatsapp-web',
  name: phrase('client.whatsapp-web', {}),
  label: phrase('card.label.whatsapp-web', {}),
  surface: 'web',
  limits: { ...LIMITS, descriptionLines: LIMITS.descriptionLinesWeb },
  waitsForPhoneMs: LIMITS.webWaitForPhone.value,
}
