/** Reports as schema versions 1 and 2 stored them: with sentences. Never written any more; they still open, compare and print. */
import { z } from 'zod'
import { LAYOUTS, SURFACES, TRUST_LADDER } from '../../vocabulary/card'

const trust = z.enum(TRUST_LADDER)

const failureSchema = z.object({
  code: z.string(),
  url: z.string().nullable(),
  /** One sentence for everybody. */
  sentence: z.string(),
  /** What to do about it. */
  advice: z.string(),
  /** Mechanism, for developers. */
  developer: z.string(),
  detail: z.string().nullable(),
})

const evidenceSchema = z.object({
  label: z.string(),
  value: z.string(),
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  byte: z.number().int().optional(),
  tag: z.number().int().optional(),
})

const witnessSchema = z.object({
  id: z.string(),
  rule: z.string(),
  trust,
  source: z.string(),
  sourceUrl: z.string().nullable(),
  date: z.string(),
  disagree: z.array(z.object({ says: z.string(), source: z.string(), trust })),
})

const findingSchema = z.object({
  id: z.string(),
  group: z.enum(['page', 'text', 'image']),
  status: z.enum(['pass', 'warn', 'fail', 'unknown', 'not-applicable', 'error']),
  /** The state: "The image is too heavy". */
  title: z.string(),
  /** What the reader loses, with numbers and limits. */
  summary: z.string(),
  detail: z.string().nullable(),
  evidence: z.array(evidenceSchema),
  witness: z.array(witnessSchema),
  fix: z
    .object({ steps: z.string(), code: z.string().optional(), language: z.string().optional() })
    .nullable(),
  /** Points of the score this check carries. */
  weight: z.number(),
})

const cardSchema = z.object({
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
  reason: z.string(),
  margin: z.string().nullable(),
  trust,
  label: z.string(),
})

/** A place and a reason are called otherwise now. */
const renamedSchema = z.string().transform((code) => (code === 'behind-limit' ? 'beyond-limit' : code))

const tagSchema = z.object({
  element: z.enum(['meta', 'title', 'link']),
  keyAttribute: z.enum(['property', 'name', 'itemprop', 'rel']).nullable(),
  key: z.string(),
  value: z.string(),
  /** Of the whole value; only where `value` was cut. Older reports do not say. */
  valueChars: z.number().int().optional(),
  source: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  startByte: z.number().int().nullable(),
  endByte: z.number().int().nullable(),
  place: renamedSchema,
  readByAndroid: z.boolean(),
  unreadable: renamedSchema.nullable(),
  /** Which rule of the card used it: "title", "description", "image", "url"; empty when none did. */
  usedFor: z.array(z.string()),
})

const timingsSchema = z.object({
  dnsMs: z.number().nullable(),
  tcpMs: z.number().nullable(),
  tlsMs: z.number().nullable(),
  firstByteMs: z.number().nullable(),
  headCompleteMs: z.number().nullable(),
  totalMs: z.number(),
})

const hopSchema = z.object({
  url: z.string(),
  status: z.number().int(),
  address: z.string().nullable(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  location: z.string().nullable(),
  timings: timingsSchema,
})

const fetchSchema = z.object({
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

const thumbnailRefSchema = z.object({
  /** SHA-256 of the JPEG, hex: its name in the store. */
  sha256: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
})

const imageSchema = z.object({
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

const visitorSchema = z.enum(['whatsapp-android', 'browser', 'facebook', 'whatsapp-ios'])

const visitSchema = z.object({
  visitor: visitorSchema,
  userAgent: z.string(),
  /** Why this visitor was not sent; null when it was. */
  notAsked: z.string().nullable(),
  failure: z.object({ code: z.string(), sentence: z.string() }).nullable(),
  status: z.number().int().nullable(),
  /** The responses of the chain, the last one included. */
  way: z.array(z.object({ url: z.string(), status: z.number().int() })),
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

export const reportSchema2 = z.object({
  /** 1 had one visitor only; its documents are still read. */
  schemaVersion: z.union([z.literal(1), z.literal(2)]),
  rulesetVersion: z.string(),
  /** As asked for, normalised; the raw input when it is no address. */
  url: z.string(),
  finalUrl: z.string().nullable(),
  verdict: z.object({ status: z.enum(['good', 'improve', 'fix', 'unknown']), sentence: z.string() }),
  /** 0..100 over the checks that could tell; null when too little is known for a score. */
  score: z.number().int().min(0).max(100).nullable(),
  cards: z.array(cardSchema),
  findings: z.array(findingSchema),
  tags: z.array(tagSchema),
  fetch: fetchSchema,
  /** WhatsApp on Android first; empty in reports of schema version 1. */
  visits: z.array(visitSchema).default([]),
  image: imageSchema.nullable(),
  failure: failureSchema.nullable(),
})

export type Report2 = z.infer<typeof reportSchema2>

/** The only app that reports of those versions spoke about. */
export const APP_OF_OLD_REPORTS = 'WhatsApp'
