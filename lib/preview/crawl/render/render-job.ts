/** What parent and child say to each other about one page; the child's word is checked with these schemas. */
import { z } from 'zod'
import { RENDER_TROUBLES } from '../../vocabulary/phrases/step.ts'

/** Keys that a head may hold and that a card is made of; others are not carried. */
export const RENDERED_KEY =
  /^(?:og:|twitter:)[a-z0-9:_-]{1,60}$|^(?:description|image|thumbnail|canonical|<title>)$/

export const RENDER_CAPS = {
  tagsMax: 200,
  valueCharsMax: 5_000,
  addressCharsMax: 8_192,
  servedCharsMax: 400_000,
  /** Requests that the page may make; more are refused. */
  requestsMax: 150,
  /** Documents that the page may load in its own place, the first one included. */
  documentsMax: 4,
  /** Longest wait for the document, for its head to settle, and for it to settle after everything has loaded. */
  replyMs: 12_000,
  settleMs: 10_000,
  settleAfterLoadMs: 5_000,
  /** So long nothing may change and nothing be on its way for the head to count as settled. */
  quietMs: 700,
}

export const FRAMEWORKS = [
  'Next.js', 'Nuxt', 'Gatsby', 'Remix', 'React Router', 'SvelteKit', 'Astro', 'Angular', 'React', 'Vue', 'Svelte', 'Ember',
] as const // prettier-ignore

export interface RenderJob {
  /** Null: only start the browser and say which one it is. */
  url: string | null
  /** Program to start; null: look for one. */
  executable: string | null
  folders: readonly string[]
  profileDir: string
  /** When the child has to be done with reading, counted from its start. */
  budgetMs: number
  /** The user id that the child takes before the browser starts; null: it stays who it is. */
  userId: number | null
  sandbox: boolean
  /** True when the proxy has verified the certificates itself. */
  trustsProxy: boolean
  userAgent: string
  proxy: { server: string; username: string; password: string }
}

const tag = z.object({
  key: z.string().regex(RENDERED_KEY),
  value: z.string().max(RENDER_CAPS.valueCharsMax),
})

export const snapshotSchema = z.object({
  ready: z.enum(['loading', 'interactive', 'complete']),
  url: z.string().max(RENDER_CAPS.addressCharsMax),
  tags: z.array(tag).max(RENDER_CAPS.tagsMax),
})
export type Snapshot = z.infer<typeof snapshotSchema>

/** `detail`: a program, or the browser's own words; only where the trouble has any. */
const trouble = { trouble: z.enum(RENDER_TROUBLES), detail: z.string().max(300).nullable() }

export const replySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started'), executable: z.string(), version: z.string().max(100) }),
  z.object({
    kind: z.literal('page'),
    finalUrl: z.string().max(RENDER_CAPS.addressCharsMax),
    status: z.number().int(),
    movedOn: z.boolean(),
    servedHtml: z.string().max(RENDER_CAPS.servedCharsMax).nullable(),
    tags: z.array(tag).max(RENDER_CAPS.tagsMax),
    settled: z.boolean(),
    framework: z.enum(FRAMEWORKS).nullable(),
  }),
  /** The page could not be had or read. */
  z.object({ kind: z.literal('no-page'), ...trouble }),
  /** No browser starts here. */
  z.object({ kind: z.literal('no-browser'), ...trouble }),
])
export type RenderReply = z.infer<typeof replySchema>
