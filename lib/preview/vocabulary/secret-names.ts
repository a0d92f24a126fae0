/** Which parameters of an address hold a credential, by the words of their names; the sources are in docs/decisions/0009. */

/**
 * True when the value must not be repeated. Word by word: `api_key` and `apiKey` are secret, `monkey` and `keyword` are not.
 * `rest` is the text after the `=`: names that mean many things need a value that looks like a credential.
 */
export function isSecret(name: string, rest: string): boolean {
  const plain = /[%\u0080-\uffff]/.test(name) ? decoded(name) : name
  if (MAY_BE_SECRET.test(plain) && wordsOf(plain).some((word) => SECRET_WORD.test(word))) return true
  if (plain.length > SHAPED_CHARS_MAX) return false
  const start = rest.slice(0, SHAPE_CHARS_MAX)
  return SHAPED.some(({ names, shape }) => names.test(plain) && shape.test(start))
}

const SECRETS = [
  'tokens?|jwt|bearer|csrf|xsrf|assertion|samlresponse',
  'keys?',
  'secrets?|credentials?|creds?',
  'passwords?|passwd|pwd|pass|passphrase|passcode|otp|passwort|kennwort|senha|contrasena|contraseña',
  'signatures?|sig|hmac|hdnea|hdnts|hdntl',
  'auth|oauth|authorization|session|sessid',
].join('|')
/** What is written before and after it without a boundary: `accesstoken`, `phpsessid`, `awsaccesskeyid`. */
const BEFORE =
  'access|account|admin|api|app|auth|aws|client|consumer|customer|device|google|id|j|jwt|license|login|oauth|oss|php|private|public|refresh|reset|secret|security|service|session|shared|signing|sign|subscription|user|x'
const AFTER = 'id|hash|value|string|token|key|s'
const SECRET_WORD = new RegExp(`^(?:${BEFORE})*(?:${SECRETS})(?:${AFTER})*$`, 'u')

/** Most names are ruled out by this alone. */
const MAY_BE_SECRET = new RegExp(SECRETS, 'iu')

const SHAPED_CHARS_MAX = 6
const SHAPE_CHARS_MAX = 500
const SHAPED = [
  // Hexadecimal digests of signed pictures.
  { names: /^(?:s|hm)$/i, shape: /^[\da-f]{32,}(?![\w.~%+/=-])/i },
  // Long, with digits and letters.
  {
    names: /^(?:sign|md5|oh|sid|code|ticket)$/i,
    shape: /^(?=[\w.~%+/=-]*\d)(?=[\w.~%+/=-]*[a-z])[\w.~%+/=-]{16}/i,
  },
] as const

const DECODINGS_MAX = 3

/** An address within an address is percent-encoded once more. */
function decoded(name: string): string {
  let text = name
  for (let times = 0; times < DECODINGS_MAX && text.includes('%'); times++) {
    try {
      text = decodeURIComponent(text)
    } catch {
      break
    }
  }
  return text.normalize('NFKC')
}

/** With and without the boundaries that capitals make: `APIkey` is no `AP` and `Ikey`. */
function wordsOf(name: string): string[] {
  const parted = name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
  return [parted, name].flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u)).filter(Boolean)
}
