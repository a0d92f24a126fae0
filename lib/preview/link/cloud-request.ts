/** The requests of Meta's Cloud API that send a link, ready to copy: a text with its preview, and a template without one. */
import { shellQuote } from '../report/parts/curl-command'

/** As in Meta's own examples of July 2026; the segment may be left out. */
export const API_VERSION = 'v26.0'
export const BODY_CHARS_MAX = 4_096

/** In the place of what only the sender knows. */
export const PLACES = { phone: '<PHONE_NUMBER_ID>', to: '<RECIPIENT>', token: '<ACCESS_TOKEN>' } as const

export interface CloudRequest {
  json: string
  curl: string
}

/** The link alone: it is the first in the text, so it is the one that is previewed. */
export const textRequest = (link: string): CloudRequest =>
  requestOf({ type: 'text', text: { preview_url: true, body: link } })

/** What a template can show instead of a card: a picture in its header, and a button that opens the link. */
export const templateRequest = (image: string, suffix: string): CloudRequest =>
  requestOf({
    type: 'template',
    template: {
      name: '<TEMPLATE_NAME>',
      language: { code: 'en' },
      components: [
        { type: 'header', parameters: [{ type: 'image', image: { link: image } }] },
        { type: 'button', sub_type: 'url', index: '0', parameters: [{ type: 'text', text: suffix }] },
      ],
    },
  })

function requestOf(message: Record<string, unknown>): CloudRequest {
  const json = printed({
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: PLACES.to,
    ...message,
  })
  const curl = [
    `curl --request POST ${shellQuote(`https://graph.facebook.com/${API_VERSION}/${PLACES.phone}/messages`)}`,
    `--header ${shellQuote(`Authorization: Bearer ${PLACES.token}`)}`,
    `--header 'Content-Type: application/json'`,
    `--data-raw ${quotedJson(json)}`,
  ].join(' \\\n  ')
  return { json, curl }
}

/** JSON that may stand anywhere, a script and a terminal included: what is not plain is written as an escape. */
const printed = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(
    /[\u007f-\u009f\u2028\u2029\p{Cf}\ud800-\udfff]/gu,
    (sign) => [...Array(sign.length).keys()].map((at) => String.raw`\u` + sign.charCodeAt(at).toString(16).padStart(4, '0')).join(''),
  ) // prettier-ignore

/** Lines are kept: inside single quotes they are literal. */
const quotedJson = (json: string): string => `'${json.replaceAll("'", String.raw`'\''`)}'`
