/** What to do when a page builds itself in the browser, by the framework that was recognised. */
import { type Message, type NoParams, phrase } from '../../vocabulary/message'
import type { Fix } from '../check'

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

type PlatformCode = Extract<Parameters<typeof phrase>[0], `platform.${string}`>
type PlatformFix = Fix<Message<PlatformCode, NoParams>>

export interface FrameworkFix {
  /** The framework's own name; null when it is none of those that are known. */
  name: string | null
  fix: PlatformFix
}

const fixWith = (steps: PlatformCode, code: string): PlatformFix => ({
  steps: phrase(steps, {}),
  snippet: { language: 'ts', code },
})

const KNOWN: readonly (FrameworkFix & { pattern: RegExp })[] = [
  { pattern: /next/i, name: 'Next.js', fix: fixWith('platform.next', NEXT) },
  { pattern: /nuxt/i, name: 'Nuxt', fix: fixWith('platform.nuxt', NUXT) },
  { pattern: /angular/i, name: 'Angular', fix: fixWith('platform.angular', ANGULAR) },
  { pattern: /svelte/i, name: 'Svelte', fix: fixWith('platform.svelte', SVELTE) },
  { pattern: /remix/i, name: 'Remix', fix: fixWith('platform.remix', META_EXPORT) },
  { pattern: /react router/i, name: 'React Router', fix: fixWith('platform.react-router', META_EXPORT) },
  { pattern: /astro/i, name: 'Astro', fix: fixWith('platform.astro', ASTRO) },
  { pattern: /vue|quasar/i, name: 'Vue', fix: fixWith('platform.vue', SHELL) },
  { pattern: /gatsby/i, name: 'Gatsby', fix: fixWith('platform.gatsby', GATSBY) },
  { pattern: /flutter/i, name: 'Flutter', fix: fixWith('platform.flutter', SHELL) },
  { pattern: /react|vite|create.react|preact/i, name: 'React', fix: fixWith('platform.react', SHELL) },
]

const UNKNOWN: FrameworkFix = { name: null, fix: fixWith('platform.unknown', SHELL) }

export function frameworkFix(framework: string | null): FrameworkFix {
  if (framework === null) return UNKNOWN
  return KNOWN.find(({ pattern }) => pattern.test(framework)) ?? UNKNOWN
}
