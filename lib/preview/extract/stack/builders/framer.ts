/** Framer: its generator tag and the server of its files. */
import type { StackEntry } from '../sign'

export const framer: StackEntry = {
  id: 'framer',
  signs: [
    { generator: /^framer\b/i },
    { header: 'server', matches: /^framer\b/i },
    { source: 'data-framer-hydrate' },
    { address: /^https:\/\/framerusercontent\.com\/sites\//m },
  ],
}
