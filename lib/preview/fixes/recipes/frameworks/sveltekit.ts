/** SvelteKit: `svelte:head` in the page. */
import { templateTag } from '../../escape/template'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const sveltekit: Recipe = {
  files: (card) => [
    {
      name: 'src/routes/[page]/+page.svelte',
      language: 'svelte',
      code: `<svelte:head>
${sevenTags(card)
  .map(([key, value]) => `  ${templateTag(key, value)}`)
  .join('\n')}
</svelte:head>`,
    },
  ],
  notes: () => ['server-html'],
}
