/**
 * The two expressions that are evaluated in a page: its head's tags, read in a world of our own where the page's scripts have
 * replaced nothing, and the marks that frameworks leave. Both return JSON of bounded length.
 */
import { FRAMEWORKS, RENDER_CAPS } from './render-job.ts'

/** Elements of a head that are looked at; a card's tags are among the first. */
const ELEMENTS_MAX = 3_000

// A page may name an element `head` or `querySelectorAll`, and `document` then gives that: the prototypes are asked instead.
export const HEAD_SNAPSHOT = `(() => {
  const all = Document.prototype.querySelectorAll.call(document, 'head meta, head title, head link[rel~="canonical" i]')
  const attribute = (element, name) => Element.prototype.getAttribute.call(element, name)
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get
  const ready = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState').get.call(document)
  const wanted = /^(?:og:|twitter:)[a-z0-9:_-]{1,60}$|^(?:description|image|thumbnail)$/
  const tags = []
  let titled = false
  for (let at = 0; at < all.length && at < ${ELEMENTS_MAX} && tags.length < ${RENDER_CAPS.tagsMax}; at += 1) {
    const element = all[at]
    const name = element.localName
    let key = name === 'title' ? '<title>' : 'canonical'
    let value = name === 'title' ? text.call(element) : attribute(element, 'href')
    if (name === 'meta') {
      key = (attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop') || '').slice(0, 80).trim().toLowerCase()
      value = attribute(element, 'content')
      if (!wanted.test(key)) continue
    } else if (name === 'title') {
      if (titled) continue
      titled = true
    }
    const cut = (value || '').slice(0, ${4 * RENDER_CAPS.valueCharsMax}).replace(/\\s+/g, ' ').trim().slice(0, ${RENDER_CAPS.valueCharsMax})
    if (cut !== '') tags.push({ key, value: cut })
  }
  return JSON.stringify({ ready, url: location.href.slice(0, ${RENDER_CAPS.addressCharsMax}), tags })
})()`

/** Most telling first. The page can lie here; what comes back is a name of the list or nothing. */
const SIGNS: Readonly<Record<(typeof FRAMEWORKS)[number], string>> = {
  'Next.js': `'__NEXT_DATA__' in w || '__next_f' in w || has('script[src*="/_next/static/"]')`,
  Nuxt: `'__NUXT__' in w || has('#__nuxt')`,
  Gatsby: `'___loader' in w || has('#___gatsby')`,
  Remix: `'__remixContext' in w`,
  'React Router': `'__reactRouterContext' in w`,
  SvelteKit: `has('[data-sveltekit-preload-data],script[src*="/_app/immutable/"],link[href*="/_app/immutable/"]')`,
  Astro: `has('astro-island,meta[name="generator"][content^="Astro"]')`,
  Angular: `has('[ng-version]')`,
  React: `grown('__reactContainer$') || grown('_reactRootContainer')`,
  Vue: `has('[data-v-app]') || '__VUE__' in w`,
  Svelte: `'__svelte' in w`,
  Ember: `has('.ember-view')`,
}

export const FRAMEWORK_SIGNS = `(() => {
  const w = window
  const has = (selector) => document.querySelector(selector) !== null
  const grown = (start) => Array.from(document.querySelectorAll('body > *')).slice(0, 20).some((root) => Object.keys(root).some((key) => key.startsWith(start)))
  const signs = [${Object.entries(SIGNS)
    .map(([name, sign]) => `[${JSON.stringify(name)}, () => ${sign}]`)
    .join(',')}]
  for (const [name, sign] of signs) {
    try { if (sign()) return name } catch {}
  }
  return ''
})()`
