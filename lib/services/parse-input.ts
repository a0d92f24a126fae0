/** Reads what a door hands in: one sentence when it does not fit, plain typed values after. */
import { z } from 'zod'
import { AppError, notFound } from '@/lib/errors'

export function parseInputOf<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.length ? `${issue.path.join('.')}: ` : ''
  throw new AppError('bad-input', `${where}${issue?.message ?? 'This cannot be read'}.`)
}

const uuid = z.uuid()

/** A malformed id names nothing, so it is not found like any other that does not exist. */
export function parseId(id: unknown, what: string): string {
  const parsed = uuid.safeParse(id)
  if (!parsed.success) throw notFound(what)
  return parsed.data.toLowerCase()
}
