/** Django: the page's template fills a block in the head of the base template. */
import { templateTag } from '../../escape/template'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const django: Recipe = {
  files: (card) => [
    {
      name: 'templates/[page].html',
      language: 'django',
      code: `{% block card %}
${sevenTags(card)
  .map(([key, value]) => templateTag(key, value))
  .join('\n')}
{% endblock %}`,
    },
    { name: 'templates/base.html', language: 'django', code: '{% block card %}{% endblock %}' },
  ],
}
