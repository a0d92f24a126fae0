/** The Report: one versioned JSON document of codes, stored whole. Parsed at every boundary with zod; plain types inside. */
import { z } from 'zod'
import { evidenceValueSchema, messageSchema, paramsSchema } from './message-schema'
import { LAYOUTS, SURFACES, TRUST_LADDER } from '../vocabulary/card'
import { EFFECTS, MENDERS } from '../vocabulary/causes'
import { GIVEN_KINDS } from '../vocabulary/http-facts'
import { FAILURE_CODES, VISITORS } from '../vocabulary/facts'

/** Raised when the shape of the document changes. */
export const SCHEMA_VERSION = 4
/** Raised when a rule, a limit or a weight changes: two reports compare fairly only under one ruleset. */
export const RULESET_VERSION = '2026.11.13'

const trust = z.enum(TRUST_LADDER)

export const failureSchema = z.object({
  code: z.enum(FAILURE_CODES),
  url: z.string().nullable(),
  /** For developers: the library's code or the offending part. */
  detail: z.string().nullable(),
})

export const evidenceSchema = z.object({
  /** A plain text is a tag's key or a header's name. */
  label: z.union([z.string(), messageSchema]),
  value: evidenceValueSchema,
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  byte: z.number().int().optional(),
  tag: z.number().int().optional(),
})

export const witnessSchema = z.object({
  id: z.string(),
  trust,
  source: z.string(),
  sourceUrl: z.string().nullable(),
  date: z.string(),
  disagree: z.array(
    z.object({
      source: z.string(),
      trust,
      /** True where this source would judge the page otherwise. */
      decides: z.literal(true).optional(),
    }),
  ),
})

export const findingSchema = z.object({
  id: z.string(),
  /** Whose card it is about. */
  app: z.string(),
  group: z.enum(['page', 'text', 'image']),
  status: z.enum(['pass', 'warn', 'fail', 'unknown', 'not-applicable', 'error']),
  /** What was found; its words are in the catalogue of the check, or shared when it has a dot. */
  code: z.string(),
  params: paramsSchema,
  evidence: z.array(evidenceSchema),
  witness: z.array(witnessSchema),
  fix: z
    .object({
      steps: messageSchema,
      snippet: z.object({ language: z.string(), code: z.string() }).optional(),
    })
    .nullable(),
  /** How much the check matters, 1 to 10. */
  weight: z.number(),
})

export const causeSchema = z.object({
  /** A cause that explains several findings, or the check whose finding it is. */
  code: z.string(),
  effect: z.enum(EFFECTS),
  status: z.enum(['fail', 'warn', 'unknown']),
  mender: z.enum(MENDERS),
  title: messageSchema,
  /** Null where the leading finding's summary says it. */
  summary: messageSchema.nullable(),
  /** Ids of the checks whose findings it explains; the first leads. */
  findings: z.array(z.string()).min(1),
  fix: z
    .object({
      /** The check whose steps they are, when their code has no dot. */
      check: z.string(),
      steps: messageSchema,
      snippet: z.object({ language: z.string(), code: z.string() }).optional(),
    })
    .nullable(),
})

export const cardSchema = z.object({
  client: z.string(),
  surface: z.enum(SURFACES),
  layout: z.enum(LAYOUTS),
  title: z.string().nullable(),
  description: z.string().nullable(),
  titleLinesMax: z.number().int(),
  descriptionLinesMax: z.number().int(),
  host: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
  image: z
    .object({
      url: z.string(),
      width: z.number(),
      height: z.number(),
      crop: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
      thumbnail: z.enum(['small', 'large']),
    })
    .nullable(),
  reason: messageSchema,
  margin: messageSchema.nullable(),
  trust,
  label: messageSchema,
})

export const CARD_FIELDS = ['title', 'description', 'image', 'url'] as const

export const tagSchema = z.object({
  element: z.enum(['meta', 'title', 'link']),
  keyAttribute: z.enum(['property', 'name', 'itemprop', 'rel']).nullable(),
  key: z.string(),
  value: z.string(),
  /** Of the whole value; only where `value` was cut. Older reports do not say. */
  valueChars: z.number().int().optional(),
  source: z.string(),
  /** Of the whole tag; only where `source` was cut. Older reports do not say. */
  sourceChars: z.number().int().optional(),
  line: z.number().int(),
  column: z.number().int(),
  startByte: z.number().int().nullable(),
  endByte: z.number().int().nullable(),
  place: z.string(),
  /** The clients that read it. */
  readBy: z.array(z.string()),
  unreadable: z.string().nullable(),
  /** What the cards took it for, and which; empty when none did. */
  usedFor: z.array(z.object({ field: z.enum(CARD_FIELDS), clients: z.array(z.string()) })),
})

const timingsSchema = z.object({
  dnsMs: z.number().nullable(),
  tcpMs: z.number().nullable(),
  tlsMs: z.number().nullable(),
  firstByteMs: z.number().nullable(),
  headCompleteMs: z.number().nullable(),
  totalMs: z.number(),
})

export const hopSchema = z.object({
  url: z.string(),
  status: z.number().int(),
  address: z.string().nullable(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  location: z.string().nullable(),
  timings: timingsSchema,
})

export const fetchSchema = z.object({
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  userAgent: z.string(),
  /** Repeats our request: `curl …`. */
  curl: z.string(),
  status: z.number().int().nullable(),
  hops: z.array(hopSchema),
  bytesOnWire: z.number().int().nullable(),
  bytesDecoded: z.number().int().nullable(),
  headEndByte: z.number().int().nullable(),
  stoppedBecause: z.enum(['head-complete', 'limit', 'end-of-body', 'cut-off']).nullable(),
  charset: z.object({ used: z.string(), from: z.enum(['bom', 'header', 'meta', 'default']) }).nullable(),
  timings: timingsSchema.nullable(),
})

export const thumbnailRefSchema = z.object({
  /** SHA-256 of the JPEG, hex: its name in the store. */
  sha256: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
})

export const imageSchema = z.object({
  url: z.string(),
  finalUrl: z.string(),
  rule: z.string(),
  status: z.number().int(),
  contentType: z.string().nullable(),
  format: z.string().nullable(),
  bytes: z.number().int(),
  bytesExact: z.boolean(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  animated: z.boolean().nullable(),
  hasAlpha: z.boolean().nullable(),
  hops: z.array(hopSchema),
  timings: timingsSchema,
  thumbnails: z.object({ small: thumbnailRefSchema.nullable(), large: thumbnailRefSchema.nullable() }),
})

const visitorSchema = z.enum(VISITORS)

export const visitSchema = z.object({
  visitor: visitorSchema,
  userAgent: z.string(),
  /** Why this visitor was not sent; null when it was. */
  notAsked: messageSchema.nullable(),
  failure: failureSchema.nullable(),
  status: z.number().int().nullable(),
  /** The responses of the redirect chain, the last one included. */
  chain: z.array(z.object({ url: z.string(), status: z.number().int() })),
  finalUrl: z.string().nullable(),
  /** A redirect that was not followed, because one host is asked for a page so many times only, or that leads to no page. */
  leadsOnTo: z.string().nullable(),
  access: z.enum(['open', 'http-error', 'blocked', 'login', 'consent', 'not-html', 'empty']).nullable(),
  by: z.string().nullable(),
  title: z.string().nullable(),
  description: z.string().nullable(),
  image: z.string().nullable(),
  canonical: z.string().nullable(),
  contentRange: z.string().nullable(),
  bytesDecoded: z.number().int().nullable(),
  firstByteMs: z.number().nullable(),
  totalMs: z.number().nullable(),
})

const recognisedSchema = z.object({
  id: z.string(),
  /** All by which it was recognised. */
  evidence: z.array(messageSchema),
})

export const stackSchema = z.object({
  /** Empty: not recognised. Several where several fit. */
  madeWith: z.array(recognisedSchema),
  /** What stands in front of it, the nearest to the visitor first. */
  behind: z.array(recognisedSchema),
})

export const cardValuesSchema = z.object({
  title: z.string().nullable(),
  description: z.string().nullable(),
  image: z.object({ url: z.string(), width: z.number(), height: z.number() }).nullable(),
  url: z.string().nullable(),
  siteName: z.string().nullable(),
})

export const SOURCE_KINDS = [...GIVEN_KINDS, 'pushed'] as const

export const sourceSchema = z.object({
  kind: z.enum(SOURCE_KINDS),
  /** True where what the public gets was not seen: the outcome and the score may then change. */
  provisional: z.boolean(),
})

export const VERDICTS = ['good', 'improve', 'fix', 'unknown'] as const

export const reportSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  rulesetVersion: z.string(),
  /** As asked for, normalised; the raw input when it is no address. */
  url: z.string(),
  finalUrl: z.string().nullable(),
  verdict: z.object({ status: z.enum(VERDICTS), sentence: messageSchema }),
  /** 0..100 over the checks that could tell; null when too little is known for a score. */
  score: z.number().int().min(0).max(100).nullable(),
  cards: z.array(cardSchema),
  /** The worst first; each finding that fails or warns belongs to one. */
  causes: z.array(causeSchema),
  findings: z.array(findingSchema),
  tags: z.array(tagSchema),
  fetch: fetchSchema,
  /** The leading client's visitor first. */
  visits: z.array(visitSchema),
  image: imageSchema.nullable(),
  failure: failureSchema.nullable(),
  /** Absent where no page came, and in older reports. */
  stack: stackSchema.optional(),
  /** What the card should say; absent where nothing was read, and in older reports. */
  values: cardValuesSchema.optional(),
  /** How the page came to be judged; absent where whoever wrote the report asked for it. */
  source: sourceSchema.optional(),
})

export type Report = z.infer<typeof reportSchema>
export type CardField = (typeof CARD_FIELDS)[number]
export type ReportSource = z.infer<typeof sourceSchema>
export type ReportCause = z.infer<typeof causeSchema>
export type Finding = z.infer<typeof findingSchema>
export type ReportCard = z.infer<typeof cardSchema>
export type ReportTag = z.infer<typeof tagSchema>
export type ReportFailure = z.infer<typeof failureSchema>
export type VerdictStatus = (typeof VERDICTS)[number]
export type Witness = z.infer<typeof witnessSchema>
export type ReportFetch = z.infer<typeof fetchSchema>
export type ReportVisit = z.infer<typeof visitSchema>
export type ReportImage = z.infer<typeof imageSchema>
export type ThumbnailRef = z.infer<typeof thumbnailRefSchema>
