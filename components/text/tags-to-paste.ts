/** The block of tags with what is typed put in, escaped for an attribute in double quotes. */
import { cleanText, TEXT_FIELDS, type TextField } from '@/lib/preview/vocabulary/text/own-text'
import { TAG_MARK } from './text-field'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const escape = (text: string): string => text.replace(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign)

/** One pass, so that a text which holds a mark is not filled in turn. A field without a text leaves no tag. */
export function tagsToPaste(block: string, texts: Readonly<Record<TextField, string>>): string {
  const lines = block
    .split('\n')
    .filter((line) =>
      TEXT_FIELDS.every((field) => !line.includes(TAG_MARK[field]) || cleanText(texts[field]) !== ''),
    )
  return lines
    .join('\n')
    .replace(/%cardproof-(title|description)%/g, (_, field) =>
      escape(cleanText(texts[field === 'title' ? 'title' : 'description'])),
    )
}
