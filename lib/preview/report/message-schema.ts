/** Messages as they are stored: a code and its parameters, checked at every boundary. */
import { z } from 'zod'
import type { Message, Param, Params } from '../vocabulary/message'

const quantity = z.union([
  z.strictObject({ bytes: z.number(), beside: z.number().optional() }),
  z.strictObject({ ms: z.number(), beside: z.number().optional() }),
  z.strictObject({ pixels: z.tuple([z.number(), z.number()]).readonly() }),
  z.strictObject({ ratio: z.tuple([z.number(), z.number()]).readonly(), above: z.number().optional() }),
  z.strictObject({ date: z.string() }),
])

export const messageSchema: z.ZodType<Message> = z.lazy(() =>
  z.strictObject({ code: z.string(), params: paramsSchema }),
)

const paramSchema: z.ZodType<Param> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    messageSchema,
    z.strictObject({ list: z.array(paramSchema), kind: z.enum(['and', 'or']).optional() }),
    quantity,
  ]),
)

export const paramsSchema: z.ZodType<Params> = z.record(z.string(), paramSchema)

/** What evidence shows: a stranger's text, a quantity, or what is said of it. */
export const evidenceValueSchema = z.union([z.string(), quantity, messageSchema])
