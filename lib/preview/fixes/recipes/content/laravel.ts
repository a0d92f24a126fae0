/** Laravel: the page's view pushes the tags into the head of the layout. */
import { templateTag } from '../../escape/template'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const laravel: Recipe = {
  files: (card) => [
    {
      name: 'resources/views/[page].blade.php',
      language: 'blade',
      code: `@push('head')
${sevenTags(card)
  .map(([key, value]) => templateTag(key, value))
  .join('\n')}
@endpush`,
    },
    { name: 'resources/views/layouts/app.blade.php', language: 'blade', code: "@stack('head')" },
  ],
}
