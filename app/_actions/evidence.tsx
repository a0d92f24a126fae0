/** What comes when somebody opens it: a part of the evidence, a gap in the source, the whole source to copy. */
'use server'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { LATER_PARTS } from '@/components/report/evidence/evidence-door'
import { isAppError } from '@/lib/errors'
import { EvidenceGap, EvidencePart } from '../_parts/report/evidence-parts'
import {
  type EvidenceSource,
  type EvidenceSubject,
  openSubject,
  subjectSchema,
} from '../_parts/report/evidence-subject'

const CHARS_MAX = 10_000_000
const place = z.object({
  from: z.number().int().min(0).max(CHARS_MAX),
  chars: z.number().int().min(1).max(CHARS_MAX),
})

export async function loadEvidence(subject: unknown, part: unknown): Promise<ReactNode> {
  const asked = z.enum(LATER_PARTS).parse(part)
  return opened(subject, (source, of) => <EvidencePart part={asked} subject={of} source={source} />)
}

export async function loadGap(subject: unknown, from: unknown, chars: unknown): Promise<ReactNode> {
  const asked = place.parse({ from, chars })
  return opened(subject, (source) => <EvidenceGap source={source} {...asked} />)
}

export async function loadSource(subject: unknown): Promise<string | null> {
  return opened(subject, ({ headText }) => headText)
}

/** Null for an expected refusal: the link beside it leads to the page that says why. */
async function opened<T>(
  subject: unknown,
  show: (source: EvidenceSource, subject: EvidenceSubject) => T,
): Promise<T | null> {
  const asked = subjectSchema.parse(subject)
  try {
    return show(await openSubject(asked), asked)
  } catch (error) {
    if (isAppError(error)) return null
    throw error
  }
}
