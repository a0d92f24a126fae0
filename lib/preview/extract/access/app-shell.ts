/** Recognises a page that is only a shell: an empty mount point, scripts that fill it in the browser, and no Open Graph text in the source. */
import type { AppShellFact } from '../../vocabulary/facts'
import { phrase } from '../../vocabulary/message'
import { allSigns } from './signs'
import type { TagRecord } from '../markup/tag-list'
import { stripMarkup } from '../markup/tag-value'

interface Mount {
  /** The element as frameworks write it: a tag name or an id. */
  id: string
  framework: string | null
}

const MOUNTS: readonly Mount[] = [
  { id: '__next', framework: 'Next.js' },
  { id: '__nuxt', framework: 'Nuxt' },
  { id: '___gatsby', framework: 'Gatsby' },
  { id: 'svelte', framework: 'Svelte' },
  { id: 'q-app', framework: 'Quasar (Vue)' },
  { id: 'root', framework: null },
  { id: 'app', framework: null },
  { id: 'app-root', framework: null },
  { id: 'react-root', framework: 'React' },
]

const formsOf = (id: string) => [`id="${id}"`, `id='${id}'`, `id=${id}>`, `id=${id} `]
/** All forms of all ids in one pass: most pages have none of them. */
const MOUNT_IDS = new RegExp(MOUNTS.flatMap(({ id }) => formsOf(id)).join('|'), 'g')

/** Marks that frameworks leave in the source, most telling first. */
const MARKS: readonly { mark: string; framework: string }[] = [
  { mark: '/_next/static/', framework: 'Next.js' },
  { mark: '/_nuxt/', framework: 'Nuxt' },
  { mark: 'gatsby-chunk', framework: 'Gatsby' },
  { mark: '/_app/immutable/', framework: 'SvelteKit' },
  { mark: '__sveltekit', framework: 'SvelteKit' },
  { mark: '__remixContext', framework: 'Remix' },
  { mark: '__reactRouterContext', framework: 'React Router' },
  { mark: 'flutter_bootstrap.js', framework: 'Flutter' },
  { mark: 'blazor.webassembly', framework: 'Blazor' },
  { mark: 'ng-version=', framework: 'Angular' },
  { mark: '/static/js/main.', framework: 'React (Create React App)' },
  { mark: 'You need to enable JavaScript to run this app', framework: 'React' },
  { mark: 'react-refresh', framework: 'React (Vite)' },
  { mark: 'chunk-vendors', framework: 'Vue' },
  { mark: 'work properly without JavaScript enabled. Please enable it to continue', framework: 'Vue' },
  { mark: '/@vite/client', framework: 'Vite' },
]

/** A loading message may be in the mount point; an article does not fit. */
const TEXT_CHARS_MAX = 60
/** How far after the mount point its end is looked for. */
const INNER_CHARS_MAX = 4_000

export function findAppShell(
  text: string,
  headEnd: number,
  records: readonly TagRecord[],
): AppShellFact | null {
  const described = records.some(
    ({ inDocument, looseKey, fact }) =>
      inDocument && fact.value !== '' && (looseKey === 'og:title' || looseKey === 'og:description'),
  )
  if (described || !/<script[\s>]/i.test(text)) return null
  const body = text.slice(headEnd)
  const mount = findAngular(body) ?? findMount(body)
  if (!mount) return null
  const mark = MARKS.find((known) => text.includes(known.mark))
  const framework = mount.framework ?? mark?.framework ?? bundlerOf(text, mount.element)
  return {
    framework,
    evidence: allSigns([
      phrase('sign.empty-element', { element: mount.element }),
      ...(mark && mark.framework === framework ? [phrase('sign.in-page', { mark: mark.mark })] : []),
      phrase('sign.no-text-tags', {}),
    ]),
  }
}

type Found = { framework: string | null; element: string }

function findAngular(body: string): Found | null {
  const open = /<app-root(?:[\s>])/i.exec(body)
  if (!open || !isEmpty(body, open.index, 'app-root')) return null
  return { framework: 'Angular', element: '<app-root>' }
}

function findMount(body: string): Found | null {
  const first = new Map<string, number>()
  for (const { 0: written, index } of body.matchAll(MOUNT_IDS))
    if (!first.has(written)) first.set(written, index)
  if (first.size === 0) return null
  for (const { id, framework } of MOUNTS) {
    for (const written of formsOf(id)) {
      const at = first.get(written) ?? -1
      const open = at === -1 ? -1 : body.lastIndexOf('<', at)
      const name = open === -1 ? null : /^<(div|main|section|body)\s/i.exec(body.slice(open, open + 10))?.[1]
      if (!name || name.toLowerCase() === 'body' || !isEmpty(body, open, name.toLowerCase())) continue
      return { framework, element: `<${name.toLowerCase()} id="${id}">` }
    }
  }
  return null
}

/** Vite's default names; React and Vue differ only by the id their own templates use, which is not proof enough to name them. */
function bundlerOf(text: string, mount: string): string | null {
  if (!/type="?module"? crossorigin src="?[^"\s>]{0,200}\/assets\/index-/.test(text)) return null
  if (mount.includes('"root"')) return 'Vite (React?)'
  return mount.includes('"app"') ? 'Vite (Vue?)' : 'Vite'
}

/** True when the element that opens at `from` holds no more text than a loading message. */
function isEmpty(body: string, from: number, name: string): boolean {
  const gt = body.indexOf('>', from)
  if (gt === -1) return false
  const scope = body.slice(gt + 1, gt + 1 + INNER_CHARS_MAX)
  const tag = new RegExp(`<(/?)${name}[\\s>/]`, 'gi')
  let depth = 1
  for (let match = tag.exec(scope); match; match = tag.exec(scope)) {
    depth += match[1] === '/' ? -1 : 1
    if (depth === 0) return visibleText(scope.slice(0, match.index)).length <= TEXT_CHARS_MAX
  }
  return false
}

const HIDDEN = /<(script|style|noscript|svg)[\s>]/gi

/** Each end is looked for once: without one in the rest, the next opening of that kind has none either. */
function visibleText(markup: string): string {
  const open = new RegExp(HIDDEN)
  const endless = new Set<string>()
  let shown = ''
  let from = 0
  for (let match = open.exec(markup); match; match = open.exec(markup)) {
    const name = match[1]?.toLowerCase() ?? ''
    if (endless.has(name)) continue
    const close = new RegExp(`</${name}>`, 'gi')
    close.lastIndex = open.lastIndex
    if (!close.test(markup)) {
      endless.add(name)
      continue
    }
    shown += `${markup.slice(from, match.index)} `
    from = close.lastIndex
    open.lastIndex = from
  }
  return stripMarkup(shown + markup.slice(from))
    .replace(/\s+/g, ' ')
    .trim()
}
