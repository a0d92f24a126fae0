/** The web app manifest: name, colours and icon for a home screen. */
import type { MetadataRoute } from 'next'

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Cardproof',
    short_name: 'Cardproof',
    description: 'See what WhatsApp will show when you send a link.',
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#1c2733',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
}
