/** The texts that put a shared card into another page: HTML for sites, Markdown for wikis and pull requests, a bare address for the rest. */
import type { Surface } from '@/lib/preview/vocabulary/card'

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

export interface EmbedChoice {
  surface: Surface
  theme: EmbedTheme
}

export interface EmbedSize {
  widthPx: number
  heightPx: number
}

const WORDS = 'How WhatsApp shows this link'

/** Addresses below the share link. A picture cannot follow the reader's device: then `auto` is light. */
export function cardAddress(shareUrl: string, file: string, { surface, theme }: EmbedChoice): string {
  const shown = file === 'card' || theme !== 'auto' ? theme : 'light'
  return `${shareUrl}/${file}?surface=${surface}&theme=${shown}`
}

export function embedCode(shareUrl: string, choice: EmbedChoice, { widthPx, heightPx }: EmbedSize) {
  const frame = cardAddress(shareUrl, 'card', choice).replaceAll('&', '&amp;')
  return {
    html: `<iframe src="${frame}" width="${widthPx}" height="${heightPx}" style="border:0;max-width:100%" loading="lazy" title="${WORDS}"></iframe>`,
    markdown: `[![${WORDS}](${cardAddress(shareUrl, 'card.svg', choice)})](${shareUrl})`,
    picture: `${cardAddress(shareUrl, 'card.png', choice)}&scale=2`,
  }
}
