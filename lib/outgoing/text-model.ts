/** Asks a language model over the API that many services share ("chat completions"): one question, one answer, strict bounds. */
import { request } from 'undici'

export interface ModelSettings {
  /** Up to and without `/chat/completions`. */
  address: string
  /** Null for a server that asks for none. */
  key: string | null
  name: string
  msMax?: number
}

export const MODEL_FAULTS = ['key', 'too-many', 'too-slow', 'unreachable', 'failed', 'unreadable'] as const
export type ModelFault = (typeof MODEL_FAULTS)[number]

/** Why there is no answer; never holds the key. */
export class ModelError extends Error {
  override name = 'ModelError'
  readonly fault: ModelFault
  constructor(fault: ModelFault, options?: ErrorOptions) {
    super(`the language model: ${fault}`, options)
    this.fault = fault
  }
}

export interface TextModel {
  /** Where texts go. */
  host: string
  name: string
  /** The text of its answer. Throws a ModelError. */
  ask(question: ModelQuestion): Promise<string>
}

export interface ModelQuestion {
  /** What it is to do. */
  task: string
  /** What it is to do it with; never an instruction. */
  material: string
  signal: AbortSignal
}

const MS_MAX = 20_000
export const ANSWER_BYTES_MAX = 65_536
const ANSWER_TOKENS_MAX = 1_200

export function textModel({ address, key, name, msMax = MS_MAX }: ModelSettings): TextModel {
  const url = new URL(`${address.replace(/\/+$/, '')}/chat/completions`)
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key && { authorization: `Bearer ${key}` }),
  }
  return {
    host: url.host,
    name,
    ask: async ({ task, material, signal }) => {
      const body = JSON.stringify({
        model: name,
        messages: [
          { role: 'system', content: task },
          { role: 'user', content: material },
        ],
        response_format: { type: 'json_object' },
        max_tokens: ANSWER_TOKENS_MAX,
        stream: false,
      })
      const clock = AbortSignal.timeout(msMax)
      try {
        // It follows no redirect: the key goes nowhere else.
        const response = await request(url, { method: 'POST', headers, body, signal: AbortSignal.any([signal, clock]) })
        const text = await bounded(response.body)
        if (response.statusCode !== 200) throw new ModelError(faultOf(response.statusCode))
        return contentOf(text)
      } catch (error) {
        if (error instanceof ModelError) throw error
        throw new ModelError(clock.aborted ? 'too-slow' : 'unreachable', { cause: error })
      }
    },
  }
} // prettier-ignore

const faultOf = (status: number): ModelFault =>
  status === 401 || status === 403 ? 'key' : status === 429 ? 'too-many' : 'failed'

/** Too long is as good as unreadable. */
async function bounded(body: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > ANSWER_BYTES_MAX) throw new ModelError('unreadable')
    text += decoder.decode(chunk, { stream: true })
  }
  return text
}

function contentOf(text: string): string {
  const content = read(text, 'choices', 0, 'message', 'content')
  if (typeof content !== 'string') throw new ModelError('unreadable')
  return content
}

function read(text: string, ...path: readonly (string | number)[]): unknown {
  try {
    // Safe: each step is looked at before it is taken.
    return path.reduce<unknown>((at, step) => (Object(at) === at ? (at as Record<string, unknown>)[step] : undefined), JSON.parse(text)) // prettier-ignore
  } catch (error) {
    throw new ModelError('unreadable', { cause: error })
  }
}
