/** Astro: the values in the front matter, the tags in the head of the layout. */
import { scriptString as text } from '../../escape/script'
import type { Recipe } from '../../recipe'

export const astro: Recipe = {
  files: ({ title, description, image, url, siteName }) => [
    {
      name: 'src/components/CardTags.astro',
      language: 'astro',
      code: `---
const card = {
  title: ${text(title)},
  description: ${text(description)},
  image: ${text(image.url)},
  url: ${text(url)},
  siteName: ${text(siteName)},
}
---
<meta property="og:title" content={card.title} />
<meta property="og:description" content={card.description} />
<meta property="og:image" content={card.image} />
<meta property="og:image:width" content="${image.width}" />
<meta property="og:image:height" content="${image.height}" />
<meta property="og:url" content={card.url} />
<meta property="og:site_name" content={card.siteName} />`,
    },
  ],
}
