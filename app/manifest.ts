/** The web app manifest: name, colours and icon for a home screen. */
import type { MetadataRoute } from 'next'
import { screenWords } from './_parts/page-words'

/** In the reader's language. */
export const dynamic = 'force-dynamic'

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Cardproof',
    short_name: 'Cardproof',
    description: screenWords().t('home.title'),
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#1c2733',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
}
