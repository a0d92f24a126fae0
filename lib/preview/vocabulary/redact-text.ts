/** Takes the credentials out of every address in a text: user and password, and the values of secret parameters. */
import { mapStrings } from './map-strings'
import { ADDRESS_IN_TEXT, MAY_HOLD, REDACTED, redactIn, WHOLE_ADDRESS } from './redact-addresses'

/** A stranger's text of any kind: an address, the source of a tag, a header, a sentence. Doing it twice changes nothing. */
export function redactText(text: string): string {
  if (!MAY_HOLD.test(text)) return text
  const shown = STARTS_AS_ADDRESS.test(text) ? whole(text) : withinText(text)
  // What was taken out may have been all that kept two addresses apart.
  return shown === text ? text : redactText(shown)
}

function withinText(text: string): string {
  // A quoted attribute says where its address ends.
  const attributes = text.replaceAll(
    /(=\s*)(?:"([^"<>]*)"|'([^'<>]*)')/g,
    (all, before: string, double?: string, single?: string) => {
      const value = double ?? single ?? ''
      const quote = double === undefined ? "'" : '"'
      return STARTS_AS_ADDRESS.test(value) ? before + quote + whole(value) + quote : all
    },
  )
  return redactIn(attributes, ADDRESS_IN_TEXT)
}

/** A text that is one address, however it is written: without a scheme, too. */
export function redactUrl(address: string): string {
  return whole(address.replace(USER_FIRST, '$1•••@'))
}

/** True when something was taken out: then it is not the address that was meant. */
export const isRedacted = (address: string): boolean => address.includes(REDACTED)

/** The same value with every string in it redacted, however deep. */
export const redactStrings = <T>(value: T): T => mapStrings(value, redactText)

const whole = (address: string): string => redactIn(address, WHOLE_ADDRESS)

const STARTS_AS_ADDRESS = /^\s*(?:(?:[a-z][a-z\d+.-]*:)?[\\/]{2}|https?:)/i
/** `joe:pw@shop.example`, which is no address for messages. */
const USER_FIRST = /^(\s*)(?!(?:mailto|sips?|xmpp|acct|https?|ftp|wss?):)[^\s/\\?#@:]+:[^/\\?#]*@/i
