/** Vue on Vite: the browser writes the page, so the tags go into the file that the server sends. */
import { metaTag } from '../../../judge/tags/meta-tag'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const viteVue: Recipe = {
  files: (card) => [
    {
      name: 'index.html',
      language: 'html',
      code: sevenTags(card)
        .map(([key, value]) => metaTag(key, value))
        .join('\n'),
    },
  ],
  notes: () => ['server-html'],
}
