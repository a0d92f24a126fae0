/** Hugo: the values in the front matter, the tags in a partial of the head. */
import type { Recipe } from '../../recipe'
import { frontMatter } from '../front-matter'

const PARTIAL = `{{ with .Params.card }}
<meta property="og:title" content="{{ .title }}">
<meta property="og:description" content="{{ .description }}">
<meta property="og:image" content="{{ .image }}">
<meta property="og:image:width" content="{{ .width }}">
<meta property="og:image:height" content="{{ .height }}">
<meta property="og:url" content="{{ .url }}">
<meta property="og:site_name" content="{{ .site_name }}">
{{ end }}`

export const hugo: Recipe = {
  files: (card) => [
    { name: 'content/[page].md', language: 'yaml', code: frontMatter(card) },
    { name: 'layouts/partials/card.html', language: 'go-template', code: PARTIAL },
    { name: 'layouts/_default/baseof.html', language: 'go-template', code: '{{ partial "card.html" . }}' },
  ],
  notes: () => ['one-writer'],
}
