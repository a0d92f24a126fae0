/** Magento and Adobe Commerce: the layout update of the page, whose `og:` names become properties. */
import { xmlAttribute } from '../../escape/xml'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const magento: Recipe = {
  menu: ['Content', 'Pages', 'Edit', 'Design', 'Layout Update XML'],
  files: (card) => [
    {
      name: 'Layout Update XML',
      language: 'xml',
      code: `<head>
${sevenTags(card)
  .map(([key, value]) => `  <meta name="${key}" content="${xmlAttribute(value)}"/>`)
  .join('\n')}
</head>`,
    },
  ],
  notes: () => ['one-writer'],
}
