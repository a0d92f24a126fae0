/** A server of our own that answers as the documented API does, faults included. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ModelRequest {
  path: string
  authorization: string | undefined
  body: { model: string; messages: { role: string; content: string }[]; response_format?: unknown }
}

export interface ModelServer {
  /** As the settings name it. */
  address: string
  asked: ModelRequest[]
  /** How the next ones are answered. */
  answer: (response: ServerResponse, request: IncomingMessage) => void
  close(): Promise<void>
}

/** The response of a service that worked: `content` is what the model wrote. */
export const completion = (content: string): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: 'small-writer',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  })

export const send =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
  }

/** As the API words its refusals. */
export const refusal = (status: number, code: string) =>
  send(
    status,
    JSON.stringify({ error: { message: 'No.', type: 'invalid_request_error', param: null, code } }),
  )

export async function modelServer(): Promise<ModelServer> {
  const made: ModelServer = {
    address: '',
    asked: [],
    answer: send(200, completion('{}')),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { url = '', headers } = request
      // Safe: only our own client asks.
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as ModelRequest['body']
      made.asked.push({ path: url, authorization: headers.authorization, body })
      made.answer(response, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // Safe: it listens on a port.
  made.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  return made
}
