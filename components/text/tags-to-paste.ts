/** The block of tags with what is typed put in, escaped for an attribute in double quotes. */
import { cleanText, TEXT_FIELDS, type TextField } from '@/lib/preview/vocabulary/text/own-text'
import type { Texts } from './proposed-card'
import { TAG_MARK } from './text-field'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const escape = (text: string): string => text.replace(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign)

/** `own`: what the page says now, for a field that is empty; a field without either leaves no tag. */
export function tagsToPaste(block: string, texts: Texts, own: Texts): string {
  const said = (field: TextField) => cleanText(texts[field]) || cleanText(own[field])
  const lines = block
    .split('\n')
    .filter((line) => TEXT_FIELDS.every((field) => !line.includes(TAG_MARK[field]) || said(field) !== ''))
  // One pass, so that a text which holds a mark is not filled in turn.
  return lines
    .join('\n')
    .replace(/%cardproof-(title|description)%/g, (_, field) =>
      escape(said(field === 'title' ? 'title' : 'description')),
    )
}
