/** Jekyll: the values in the front matter, the tags in an include of the head. */
import type { Recipe } from '../../recipe'
import { frontMatter } from '../front-matter'

const INCLUDE = `{% if page.card %}
<meta property="og:title" content="{{ page.card.title | escape }}">
<meta property="og:description" content="{{ page.card.description | escape }}">
<meta property="og:image" content="{{ page.card.image | escape }}">
<meta property="og:image:width" content="{{ page.card.width }}">
<meta property="og:image:height" content="{{ page.card.height }}">
<meta property="og:url" content="{{ page.card.url | escape }}">
<meta property="og:site_name" content="{{ page.card.site_name | escape }}">
{% endif %}`

export const jekyll: Recipe = {
  files: (card) => [
    { name: '[page].md', language: 'yaml', code: frontMatter(card) },
    { name: '_includes/card.html', language: 'liquid', code: INCLUDE },
    { name: '_includes/head.html', language: 'liquid', code: '{% include card.html %}' },
  ],
  notes: () => ['one-writer'],
}
