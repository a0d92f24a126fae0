/** What the help for businesses shows of the link that was typed: the requests with it, or with a sample. */
import type { BusinessHelpProps } from '@/components/help/business-help'
import { BODY_CHARS_MAX, templateRequest, textRequest } from '@/lib/preview/link/cloud-request'
import { readLink } from '@/lib/preview/link/read-link'

const SAMPLE = 'https://www.example.com/autumn'

export function businessShown(typed: string): BusinessHelpProps {
  const read = typed.trim() === '' ? null : readLink(typed)
  const link = read?.ok ? read.link : SAMPLE
  const url = new URL(link)
  return {
    typed,
    refusal: read && !read.ok ? read.refusal : null,
    isSample: !read?.ok,
    warning: link.length > BODY_CHARS_MAX ? 'too-long' : /^(?:[\d.]+|\[.*\])$/.test(url.hostname) ? 'ip-host' : null,
    text: textRequest(link),
    template: templateRequest(`${url.origin}/picture.jpg`, endOf(link) || 'autumn'),
  }
} // prettier-ignore

/** What a button adds to the address that its template has: all behind the host, as it is written. */
const endOf = (link: string): string => link.replace(/^https?:\/\/[^/?#]*\/?/i, '')
