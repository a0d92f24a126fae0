/** How each framework sends its tags from the server; what is to be pasted follows. */
import { phraseWords } from '../../typed'

export const platform = phraseWords<'platform'>()({
  'platform.next':
    'Set the metadata in a server component (app router), or fill next/head in getServerSideProps or getStaticProps (pages router), so that it is in the first response:',
  'platform.nuxt': 'Leave ssr switched on in nuxt.config and set the tags during server rendering:',
  'platform.angular': 'Add server rendering or prerendering for public routes and set the tags there:',
  'platform.svelte': 'Leave ssr switched on for this route in SvelteKit and set the tags in its head:',
  'platform.remix':
    'Load the data in the route’s loader, not in an effect, and return the tags from its meta export:',
  'platform.react-router':
    'In framework mode leave ssr switched on in react-router.config, or list the public routes under prerender there, and return the tags from the route’s meta export:',
  'platform.astro': 'Write the tags in the head of the layout, not in a component with a client: directive:',
  'platform.vue':
    'Render public routes on the server (Nuxt or vite-ssg), or let the server write the tags into index.html:',
  'platform.gatsby':
    'Export Head from the page template, so that the tags are written at build time, and make sure that this route is not client-only:',
  'platform.flutter':
    'Flutter draws on a canvas: let the server write the tags of each public route into index.html before sending it:',
  'platform.react':
    'Render public routes on the server (Next.js, React Router), prerender them at build time, or let the server write the tags of each route into index.html:',
  'platform.unknown':
    'Render public pages on the server or at build time, or let the server write the tags of each address into the HTML it sends:',
})
