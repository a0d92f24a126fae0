/** Does the same tag stand twice with different values? */
import { defineCheck, pass, unknown, warn } from '../../check'
import { excerpt } from '../../text/graphemes'
import { listed } from '../../text/figures'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import type { HeadFact } from '../../../vocabulary/facts'
import type { TagFact } from '../../../vocabulary/tags'

const KEYS = [
  'og:title',
  'og:description',
  'og:image',
  'og:url',
  'og:site_name',
  'twitter:title',
  'twitter:description',
  'twitter:image',
  'description',
]
const SHOWN_MAX = 10

export const duplicateTags = defineCheck({
  id: 'duplicate-tags',
  group: 'text',
  needs: ['head'],
  witnesses: ['duplicatesLastWins'],
  words: {
    name: 'Duplicate tags',
    marketer:
      'When a tag stands twice with different texts, Android and Web show the last one and iPhones the first: the same link looks different from phone to phone.',
    developer:
      'Android keeps the last value of a key, and Web gets its card from the phone. The Open Graph protocol says that the first wins, which iOS is taken to follow. Several og:image tags are allowed by the protocol, and the same rule picks one.',
    howToFix: [
      'Find out who prints each tag: usually a theme and a plugin, or a layout and a page. Keep one of them.',
      'WordPress: leave Open Graph to one plugin (Yoast, Rank Math, Jetpack and many themes print it) and switch it off in the others.',
      'Next.js: do not mix next/head, a hand-written <meta> in the layout and the metadata export. Nuxt and Vue: give the tag a key (hid, vmid), so that the page’s replaces the layout’s.',
      'Shopify: apps for SEO often add a second set next to the theme’s meta-tags snippet.',
    ],
  },
  run({ head }) {
    const groups = KEYS.flatMap((key) => duplicatesOf(head, key) ?? [])
    const differing = groups.filter(({ values }) => values.length > 1)
    if (differing.length === 0) {
      if (head.guardTripped) {
        return unknown({
          title: 'Could not look for duplicates everywhere',
          summary: 'Reading stopped early because the head is too deeply nested or has too many tags.',
        })
      }
      return pass({
        title: 'No tag contradicts another',
        summary:
          groups.length > 0
            ? `${listed(groups.map(({ key }) => key))} ${groups.length === 1 ? 'stands' : 'stand'} more than once, but with the same value.`
            : head.behind
              ? 'In what WhatsApp reads of the page every tag of the card stands once.'
              : 'Every tag of the card stands once.',
        evidence: groups
          .flatMap(({ tags }) => tags.flatMap(({ tag, index }) => tagEvidence(head, index, tag.key)))
          .slice(0, SHOWN_MAX),
      })
    }
    const first = differing[0]
    return warn({
      title: `${listed(differing.map(({ key }) => key))} ${differing.length === 1 ? 'has' : 'have'} more than one value`,
      summary: first
        ? `Android and Web use the last ${first.key}, “${excerpt(first.last)}”; iPhones the first, “${excerpt(first.first)}”. Keep one of them.`
        : 'Keep one of them.',
      detail: differing
        .map(({ key, tags, values }) => `${key}: ${tags.length} tags, ${values.length} values.`)
        .join(' '),
      evidence: differing
        .flatMap(({ tags }) =>
          tags.flatMap(({ tag, index }, at) => {
            const who = at === 0 ? ' (iOS)' : at === tags.length - 1 ? ' (Android, Web)' : ' (nobody)'
            return tagEvidence(head, index, tag.key + who)
          }),
        )
        .slice(0, SHOWN_MAX),
      fix: {
        steps: 'Keep one tag of each name. With the values that Android shows now, these would remain:',
        code: differing.map(({ key, last }) => metaTag(key, last)).join('\n'),
        language: 'html',
      },
    })
  },
})

interface Duplicates {
  key: string
  tags: { tag: TagFact; index: number }[]
  values: string[]
  first: string
  last: string
}

function duplicatesOf(head: HeadFact, key: string): Duplicates | null {
  const tags = head.tags.flatMap((tag, index) => {
    const readable = tag.readByAndroid || tag.unreadable === 'overridden'
    return tag.element === 'meta' && tag.key === key && tag.value !== '' && readable ? [{ tag, index }] : []
  })
  const first = tags[0]?.tag.value
  const last = tags.at(-1)?.tag.value
  if (tags.length < 2 || first === undefined || last === undefined) return null
  // A fallback that no card uses may contradict itself without harm.
  if (!key.startsWith('og:') && !tags.some(({ index }) => isUsed(head, index))) return null
  return { key, tags, values: [...new Set(tags.map(({ tag }) => tag.value))], first, last }
}

const isUsed = ({ android, ios }: HeadFact, index: number): boolean =>
  [android, ios].some(({ title, description, url, images }) =>
    [title, description, url, images[0]].some((field) => field?.tag === index),
  )
