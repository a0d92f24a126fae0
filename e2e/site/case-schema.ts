/** The shape of a case of the recorded test web: one host, its routes, and how its pictures are drawn. */
import { z } from 'zod'

const drawingSchema = z.object({
  /** What is drawn: see draw-image.ts. */
  motif: z.enum([
    'landscape',
    'product',
    'wordmark',
    'white-wordmark',
    'pattern',
    'portrait',
    'teapot',
    'frames',
  ]),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  format: z.enum(['jpeg', 'png', 'webp', 'avif', 'gif', 'svg']),
  /** Words on the picture. */
  text: z.string().default(''),
  /** 0-359, the colour everything else follows. */
  hue: z.number().min(0).max(359).default(210),
  quality: z.number().int().min(1).max(100).default(72),
  /** Exact size, reached with an ancillary chunk as editors write them (PNG only). */
  exactBytes: z.number().int().positive().optional(),
  /** EXIF orientation, as cameras write it beside pixels that lie on their side (JPEG only). */
  orientation: z.number().int().min(1).max(8).optional(),
  /** Share of the file that there is, as after an upload that broke off. */
  keepShare: z.number().gt(0).lt(1).optional(),
  /** What the server sends after the end of the file. */
  trailing: z.string().min(1).optional(),
  /** False: too heavy for the repository, drawn into the cache folder when it is needed. */
  stored: z.boolean().default(true),
})

const bodySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('page'),
    /** The fill marker in the page is replaced by so many bytes of style rules. */
    fillBytes: z.number().int().positive().optional(),
    file: z.string().default('page.html'),
  }),
  z.object({ kind: z.literal('image'), image: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  /** A page as gzip, whatever its headers say of it. */
  z.object({ kind: z.literal('packed-page'), file: z.string().default('page.html') }),
  /** Endless-looking HTML without a head end, made while it is sent. */
  z.object({ kind: z.literal('flood'), bytes: z.number().int().positive() }),
  z.object({ kind: z.literal('empty') }),
])

const routeSchema = z.object({
  /** Path and query, exactly. */
  path: z.string().startsWith('/'),
  /** Whatever stands behind the question mark, beside what `path` says. */
  anyQuery: z.boolean().optional(),
  /** Only for these visitors (`whatsapp` is both phones); the first route that fits responds. */
  visitors: z.array(z.enum(['whatsapp', 'android', 'ios', 'browser', 'facebook'])).optional(),
  /** Only for requests whose headers match, by lower-case name; one that was not sent is ''. */
  when: z
    .record(
      z.string(),
      z.string().transform((source) => new RegExp(source)),
    )
    .optional(),
  /** Only so many times; then the next route that fits responds, as after a deployment. */
  times: z.number().int().positive().optional(),
  status: z.number().int().default(200),
  headers: z.record(z.string(), z.string()).default({}),
  /** Before the first byte. */
  delayMs: z.number().int().nonnegative().default(0),
  /** Accepts the request and never responds. */
  hangs: z.boolean().default(false),
  /** Ends the connection instead of answering. */
  hangsUp: z.boolean().default(false),
  body: bodySchema.default({ kind: 'empty' }),
})

export const caseSchema = z.object({
  /** What this is in the world, in one sentence. */
  what: z.string().min(20),
  host: z.string(),
  path: z.string().startsWith('/'),
  /** What a person must be able to tell from the top of the report alone, as codes; reviewed by hand. */
  answers: z.object({
    /** What is shown: the layout on Android. */
    shown: z.enum(['landscape', 'square', 'thumbnail', 'text', 'none']),
    /** Why it is not as it could be: the first cause, and what it does to the card; null when nothing is wrong. */
    why: z.string().nullable(),
    effect: z.string().nullable(),
    /** What to do: the code of the steps. */
    do: z.string().nullable(),
    /** Who does it. */
    who: z.enum(['content', 'developer', 'hosting', 'nobody']).nullable(),
  }),
  /** How the host can be reached: with a trusted certificate, a wrong one, or with nothing on the https port. */
  https: z.enum(['trusted', 'self-signed', 'expired', 'incomplete-chain', 'none']).default('trusted'),
  /** What is read off a certificate that is wrong. */
  certificate: z.object({ issuer: z.string(), from: z.iso.datetime(), until: z.iso.datetime() }).optional(),
  routes: z.array(routeSchema).min(1),
  images: z.record(z.string(), drawingSchema).default({}),
  /** What a browser makes of the page, for scans without one; the browser tests see to it that it is true. */
  rendered: z
    .object({
      framework: z.string().nullable(),
      tags: z.array(z.object({ key: z.string(), value: z.string() })),
      /** Where its script leads on to. */
      movedOnTo: z.string().startsWith('/').optional(),
    })
    .optional(),
})

export type SiteCase = z.infer<typeof caseSchema>
export type SiteRoute = z.infer<typeof routeSchema>
export type Drawing = z.infer<typeof drawingSchema>
export type SiteVisitor = 'android' | 'ios' | 'browser' | 'facebook'
