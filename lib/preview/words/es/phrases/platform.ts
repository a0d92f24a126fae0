/** How each framework sends its tags from the server; what is to be pasted follows. */
import { phraseWords } from '../../typed'

export const platform = phraseWords<'platform'>()({
  'platform.next':
    'Define los metadatos en un componente de servidor (app router), o llena next/head en getServerSideProps o getStaticProps (pages router), para que estén en la primera respuesta:',
  'platform.nuxt':
    'Deja ssr activado en nuxt.config y define las etiquetas durante el renderizado en el servidor:',
  'platform.angular':
    'Añade renderizado en servidor o prerenderizado para las rutas públicas y define ahí las etiquetas:',
  'platform.svelte': 'Deja ssr activado para esta ruta en SvelteKit y define las etiquetas en su head:',
  'platform.remix':
    'Carga los datos en el loader de la ruta, no en un efecto, y devuelve las etiquetas desde su exportación meta:',
  'platform.react-router':
    'En modo framework deja ssr activado en react-router.config, o enumera ahí las rutas públicas en prerender, y devuelve las etiquetas desde la exportación meta de la ruta:',
  'platform.astro':
    'Escribe las etiquetas en el head del layout, no en un componente con una directiva client::',
  'platform.vue':
    'Renderiza las rutas públicas en el servidor (Nuxt o vite-ssg), o haz que el servidor escriba las etiquetas en index.html:',
  'platform.gatsby':
    'Exporta Head desde la plantilla de página, para que las etiquetas se escriban al compilar, y asegúrate de que esta ruta no sea solo de cliente:',
  'platform.flutter':
    'Flutter dibuja en un canvas: haz que el servidor escriba las etiquetas de cada ruta pública en index.html antes de enviarlo:',
  'platform.react':
    'Renderiza las rutas públicas en el servidor (Next.js, React Router), prerenderízalas al compilar, o haz que el servidor escriba las etiquetas de cada ruta en index.html:',
  'platform.unknown':
    'Renderiza las páginas públicas en el servidor o al compilar, o haz que el servidor escriba las etiquetas de cada dirección en el HTML que envía:',
})
