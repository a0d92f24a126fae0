/** Ruby on Rails: the page's view hands the tags to the head of the layout. */
import { templateTag } from '../../escape/template'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const rails: Recipe = {
  files: (card) => [
    {
      name: 'app/views/[page].html.erb',
      language: 'erb',
      code: `<% content_for :head do %>
${sevenTags(card)
  .map(([key, value]) => templateTag(key, value))
  .join('\n')}
<% end %>`,
    },
    { name: 'app/views/layouts/application.html.erb', language: 'erb', code: '<%= yield :head %>' },
  ],
}
