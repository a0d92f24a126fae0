/** sitemap.xml: every page that anybody may read; reports and shared links are nobody else's business. */
import type { MetadataRoute } from 'next'
import { baseUrl } from '@/lib/http/request-facts'
import { checkCatalogue } from '@/lib/preview/words/check-help'
import { listExamples } from '@/lib/services/examples'
import { reportWords } from './_parts/page-words'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await baseUrl()
  const paths = [
    '/',
    '/paste',
    '/rules',
    '/rules/score',
    ...checkCatalogue(reportWords()).map(({ id }) => `/rules/${id}`),
    '/cards',
    '/link',
    '/help/cache',
    '/help/business',
    ...(await listExamples()).map(({ name }) => `/examples/${name}`),
  ]
  return paths.map((path) => ({ url: `${origin}${path}` }))
}
