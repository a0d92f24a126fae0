/** The list of clients, in the order in which their cards are shown; the first of an app leads. */
import type { ClientProfile } from '../vocabulary/client'
import { whatsappAndroid } from './whatsapp-android/profile'
import { whatsappIos } from './whatsapp-ios/profile'
import { whatsappWeb } from './whatsapp-web/profile'

export const CLIENTS: readonly ClientProfile[] = [whatsappAndroid, whatsappWeb, whatsappIos]
