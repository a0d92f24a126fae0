/** Nuxt: `useSeoMeta` in the page. */
import { scriptString as text } from '../../escape/script'
import type { Recipe } from '../../recipe'

export const nuxt: Recipe = {
  files: ({ title, description, image, url, siteName }) => [
    {
      name: 'pages/[page].vue',
      language: 'vue',
      code: `<script setup lang="ts">
useSeoMeta({
  title: ${text(title)},
  ogTitle: ${text(title)},
  ogDescription: ${text(description)},
  ogImage: ${text(image.url)},
  ogImageWidth: ${image.width},
  ogImageHeight: ${image.height},
  ogUrl: ${text(url)},
  ogSiteName: ${text(siteName)},
})
</script>`,
    },
  ],
}
