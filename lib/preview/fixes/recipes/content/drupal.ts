/** Drupal: the Metatag module, or the tags in the template of the page's html. */
import { quoted } from '../../escape/quoted'
import { templateTag } from '../../escape/template'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'
import { fieldsToEnter } from '../fields-to-enter'

export const drupal: Recipe = {
  menu: ['Content', 'Edit', 'Meta tags', 'Open Graph'],
  files: (card) => [
    ...fieldsToEnter(card, ['Title', 'Description', 'Image URL']),
    {
      name: 'templates/layout/html.html.twig',
      language: 'twig',
      isOptional: true,
      // Drupal writes an apostrophe of a path by its number.
      code: `{% if path('<current>') == ${quoted(card.path.replaceAll("'", '%27'))} %}
${sevenTags(card)
  .map(([key, value]) => templateTag(key, value))
  .join('\n')}
{% endif %}`,
    },
  ],
  notes: () => ['one-writer'],
}
