/** What is odd about a link, in words. */
import { LINK_CHARS_MAX, type LinkRefusal } from '@/lib/preview/link/read-link'
import type { LinkNote } from '@/lib/preview/link/link-notes'
import { isRightToLeft } from '@/lib/preview/words/isolate-latin'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'

export function noteSentence(note: LinkNote, { t, value, language }: ScreenWords): string {
  const all = (list: readonly string[]) => value({ list: [...new Set(list)] })
  switch (note.code) {
    case 'clutter':
      return t('link.note.clutter', {
        names: all(note.found.map(({ name }) => name)),
        services: all(note.found.map(({ of }) => of)),
      })
    case 'utm-there':
      return t('link.note.utm-there', { names: all(note.names) })
    case 'utm-twice':
      return t('link.note.utm-twice', { name: note.name, values: all(note.values) })
    case 'utm-capitals':
      return t('link.note.utm-capitals', { values: all(note.values) })
    case 'not-utf8':
      return t('link.note.not-utf8', {
        // A percent sign in front would move to the other end of it.
        part: isRightToLeft(language) ? `\u2066${note.part}\u2069` : note.part,
      })
    case 'secret':
      return t('link.note.secret', { names: all(note.names) })
    case 'short':
      return t('link.note.short', { host: note.host })
    case 'too-long-to-check':
      return t('link.note.too-long-to-check', { chars: note.chars, max: LINK_CHARS_MAX })
    default:
      return t(`link.note.${note.code}`)
  }
}

export function refusalSentence(refusal: LinkRefusal, { t }: ScreenWords): string {
  if (refusal.code === 'scheme') return t('link.refused.scheme', { scheme: refusal.scheme })
  if (refusal.code === 'too-long')
    return t('link.refused.too-long', { chars: refusal.chars, max: LINK_CHARS_MAX })
  return t(`link.refused.${refusal.code}`)
}
