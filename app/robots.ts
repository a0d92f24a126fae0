/** robots.txt: private pages are not for indexes; share pages stay open, or their cards could not be made. */
import type { MetadataRoute } from 'next'
import { baseUrl } from '@/lib/http/request-facts'

export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/scans/', '/history', '/compare'] },
    sitemap: `${await baseUrl()}/sitemap.xml`,
  }
}
