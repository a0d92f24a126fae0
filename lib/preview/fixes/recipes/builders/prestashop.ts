/** PrestaShop: the head of the theme, on this page alone. */
import { quoted } from '../../escape/quoted'
import { templateTag } from '../../escape/template'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const prestashop: Recipe = {
  files: (card) => [
    {
      name: 'themes/[theme]/templates/_partials/head.tpl',
      language: 'smarty',
      code: `{if $urls.current_url == ${quoted(card.url.replace(/[{}]/g, encodeURIComponent))}}
${sevenTags(card)
  .map(([key, value]) => templateTag(key, value))
  .join('\n')}
{/if}`,
    },
  ],
  notes: () => ['one-writer'],
}
