/** What to do when a page builds itself in the browser, by the framework that was recognised. */

export interface FrameworkFix {
  name: string | null
  steps: string
  code?: string
}

const NEXT = `export async function generateMetadata({ params }) {
  const page = await getPage((await params).slug)
  return { title: page.title, openGraph: { title: page.title, description: page.summary, images: [page.image] } }
}`

const NUXT = `useSeoMeta({ ogTitle: page.title, ogDescription: page.summary, ogImage: page.image, ogUrl: page.url })`

const ANGULAR = `// ng add @angular/ssr, then in the component of the route:
inject(Meta).addTag({ property: 'og:title', content: page.title })`

const SVELTE = `<svelte:head>
  <meta property="og:title" content={data.title} />
</svelte:head>`

const META_EXPORT = `export const meta = ({ data }) => [
  { title: data.title },
  { property: 'og:title', content: data.title },
  { property: 'og:description', content: data.summary },
  { property: 'og:image', content: data.image },
]`

const ASTRO = `---
// src/layouts/Page.astro: runs on the server or at build time
const { title, summary, image } = Astro.props
---
<head>
  <meta property="og:title" content={title} />
  <meta property="og:description" content={summary} />
  <meta property="og:image" content={new URL(image, Astro.site)} />
</head>`

const GATSBY = `export const Head = ({ data }) => (
  <>
    <title>{data.page.title}</title>
    <meta property="og:title" content={data.page.title} />
    <meta property="og:image" content={data.page.image} />
  </>
)`

/** Any server can do this: it needs no change of the application. */
const SHELL = `// In the server that sends index.html:
const html = shell.replace('</head>', ogTagsFor(path) + '</head>')`

const FIXES: readonly (readonly [pattern: RegExp, fix: FrameworkFix])[] = [
  [
    /next/i,
    {
      name: 'Next.js',
      steps:
        'Set the metadata in a server component (app router), or fill next/head in getServerSideProps or getStaticProps (pages router), so that it stands in the first answer:',
      code: NEXT,
    },
  ],
  [
    /nuxt/i,
    {
      name: 'Nuxt',
      steps: 'Leave ssr switched on in nuxt.config and set the tags during server rendering:',
      code: NUXT,
    },
  ],
  [
    /angular/i,
    {
      name: 'Angular',
      steps: 'Add server rendering or prerendering for public routes and set the tags there:',
      code: ANGULAR,
    },
  ],
  [
    /svelte/i,
    {
      name: 'Svelte',
      steps: 'Leave ssr switched on for this route in SvelteKit and set the tags in its head:',
      code: SVELTE,
    },
  ],
  [
    /remix/i,
    {
      name: 'Remix',
      steps:
        'Load the data in the route’s loader, not in an effect, and return the tags from its meta export:',
      code: META_EXPORT,
    },
  ],
  [
    /react router/i,
    {
      name: 'React Router',
      steps:
        'In framework mode leave ssr switched on in react-router.config, or list the public routes under prerender there, and return the tags from the route’s meta export:',
      code: META_EXPORT,
    },
  ],
  [
    /astro/i,
    {
      name: 'Astro',
      steps: 'Write the tags in the head of the layout, not in a component with a client: directive:',
      code: ASTRO,
    },
  ],
  [
    /vue|quasar/i,
    {
      name: 'Vue',
      steps:
        'Render public routes on the server (Nuxt or vite-ssg), or let the server write the tags into index.html:',
      code: SHELL,
    },
  ],
  [
    /gatsby/i,
    {
      name: 'Gatsby',
      steps:
        'Export Head from the page template, so that the tags are written at build time, and make sure that this route is not client-only:',
      code: GATSBY,
    },
  ],
  [
    /flutter/i,
    {
      name: 'Flutter',
      steps:
        'Flutter draws on a canvas: let the server write the tags of each public route into index.html before sending it:',
      code: SHELL,
    },
  ],
  [
    /react|vite|create.react|preact/i,
    {
      name: 'React',
      steps:
        'Render public routes on the server (Next.js, React Router), prerender them at build time, or let the server write the tags of each route into index.html:',
      code: SHELL,
    },
  ],
]

export function frameworkFix(framework: string | null): FrameworkFix {
  const known = framework === null ? undefined : FIXES.find(([pattern]) => pattern.test(framework))?.[1]
  return (
    known ?? {
      name: null,
      steps:
        'Render public pages on the server or at build time, or let the server write the tags of each address into the HTML it sends:',
      code: SHELL,
    }
  )
}
