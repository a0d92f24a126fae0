/** robots.txt: private pages are not for indexes; share pages stay open, or their cards could not be made. */
import type { MetadataRoute } from 'next'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/scans/', '/history', '/compare'] } }
}
