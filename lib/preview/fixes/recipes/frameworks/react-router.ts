/** React Router as a framework: the `meta` of the route. */
import { scriptString as text } from '../../escape/script'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const reactRouter: Recipe = {
  files: (card) => [
    {
      name: 'app/routes/[page].tsx',
      language: 'tsx',
      code: `export function meta() {
  return [
    { title: ${text(card.title)} },
${sevenTags(card)
  .map(([key, value]) => `    { property: '${key}', content: ${text(value)} },`)
  .join('\n')}
  ]
}`,
    },
  ],
  notes: () => ['server-html'],
}
