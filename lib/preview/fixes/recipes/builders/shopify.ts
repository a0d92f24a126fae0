/** Shopify: the search engine listing for the texts, and a snippet of the theme where the card shall differ. */
import { templateTag } from '../../escape/template'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'
import { fieldsToEnter } from '../fields-to-enter'

export const shopify: Recipe = {
  menu: ['Online Store', 'Pages', 'Search engine listing', 'Edit'],
  files: (card) => [
    ...fieldsToEnter(card, ['Page title', 'Meta description', 'Preferences: Social sharing image']),
    {
      name: 'theme.liquid → snippets/meta-tags.liquid',
      language: 'liquid',
      isOptional: true,
      // A path of an address holds no double quote; Liquid's texts have no escape.
      code: `{%- if request.path == "${card.path.replaceAll('"', '%22')}" -%}
${sevenTags(card)
  .map(([key, value]) => templateTag(key, value))
  .join('\n')}
{%- endif -%}`,
    },
  ],
  notes: () => ['one-writer'],
}
