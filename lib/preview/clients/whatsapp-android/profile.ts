/** WhatsApp on Android, as observed: the client that leads, because its phone builds the card for Web as well. */
import type { ClientProfile } from '../../vocabulary/client'
import { LIMITS } from '../../vocabulary/limits'
import { phrase } from '../../vocabulary/message'
import { DESCRIPTION_KEYS, IMAGE_KEYS, TITLE_KEYS, URL_KEYS } from '../whatsapp/fallback-chains'
import { layOutAsObserved } from '../whatsapp/lay-out-as-observed'

export const whatsappAndroid: ClientProfile = {
  id: 'whatsapp-android',
  name: phrase('client.whatsapp-android', {}),
  label: phrase('card.label.whatsapp-android', {}),
  app: 'WhatsApp',
  surface: 'android',
  visitor: 'whatsapp-android',
  codings: ['gzip'],
  reading: {
    finds: 'pattern',
    wins: 'last',
    title: TITLE_KEYS,
    description: DESCRIPTION_KEYS,
    url: URL_KEYS,
    images: IMAGE_KEYS,
    takesIcons: true,
  },
  images: {
    formats: ['jpeg', 'png', 'webp', 'gif', 'bmp', 'heif'],
    someDraw: ['avif'],
    tries: 'next-when-unfit',
    insecure: 'upgraded',
  },
  limits: LIMITS,
  waitsForPhoneMs: null,
  layOut: layOutAsObserved,
  trust: 'observed',
}
