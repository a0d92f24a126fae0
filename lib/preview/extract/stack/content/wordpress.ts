/** WordPress, whatever writes its tags: its folders, its generator tag, its interface. */
import type { StackEntry } from '../sign'

export const wordpress: StackEntry = {
  id: 'wordpress',
  signs: [
    { generator: /^wordpress\b/i },
    { address: /\/wp-(?:content|includes)\// },
    { header: 'link', matches: /rel="?https:\/\/api\.w\.org\/"?/i },
    { address: /\/wp-json(?:\/|$)/m },
  ],
}
