/** Reads what a caller hands in: one refusal when it does not fit, plain typed values after. */
import { z } from 'zod'
import { AppError, type Findable, notFound } from '@/lib/errors'
import type { ErrorPhrases } from '@/lib/preview/vocabulary/phrases/error'

type InputCode = Extract<keyof ErrorPhrases, `error.input.${string}`>

/** A schema's own message, as the code of what people are told. */
export const said = (code: InputCode): InputCode => code

export function parseInputOf<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new AppError('bad-input', { code: codeOf(parsed.error), params: {} })
}

/** What zod says in words of its own is for developers. */
export function codeOf({ issues: [issue] }: z.ZodError): InputCode {
  const message = issue?.message ?? ''
  // Safe: only `said` writes such messages.
  return message.startsWith('error.input.') ? (message as InputCode) : 'error.input.unreadable'
}

const uuid = z.uuid()

/** A malformed id names nothing, so it is not found like any other that does not exist. */
export function parseId(id: unknown, what: Findable): string {
  const parsed = uuid.safeParse(id)
  if (!parsed.success) throw notFound(what)
  return parsed.data.toLowerCase()
}
