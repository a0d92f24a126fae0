/** Angular: the Meta service, on a page that the server renders. */
import { scriptString as text } from '../../escape/script'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const angular: Recipe = {
  files: (card) => [
    {
      name: 'src/app/card-tags.ts',
      language: 'ts',
      code: `import { inject } from '@angular/core'
import { Meta, Title } from '@angular/platform-browser'

const TAGS = [
${sevenTags(card)
  .map(([key, value]) => `  { property: '${key}', content: ${text(value)} },`)
  .join('\n')}
]

// Call it in the constructor of the page's component.
export function setCardTags() {
  const meta = inject(Meta)
  inject(Title).setTitle(${text(card.title)})
  for (const tag of TAGS) meta.updateTag(tag)
}`,
    },
  ],
  notes: () => ['server-html'],
}
