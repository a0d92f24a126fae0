/** Next.js, pages router: `next/head` in a page that the server renders. */
import { scriptString as text } from '../../escape/script'
import type { Recipe } from '../../recipe'
import { sevenTags } from '../../seven-tags'

export const nextPages: Recipe = {
  files: (card) => [
    {
      name: 'components/card-tags.jsx',
      language: 'jsx',
      code: `import Head from 'next/head'

export function CardTags() {
  return (
    <Head>
      <title>{${text(card.title)}}</title>
${sevenTags(card)
  .map(([key, value]) => `      <meta key="${key}" property="${key}" content={${text(value)}} />`)
  .join('\n')}
    </Head>
  )
}`,
    },
  ],
  notes: () => ['server-html'],
}
