/** Against a server of our own that answers as the documented API does. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { completion, modelServer, type ModelServer, refusal, send } from '@/lib/http/model-server-for-test'
import { ANSWER_BYTES_MAX, ModelError, type ModelSettings, textModel } from './text-model'

let server: ModelServer
beforeAll(async () => {
  server = await modelServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.asked.length = 0
})

const ask = (more: Partial<ModelSettings> = {}, signal = new AbortController().signal) =>
  textModel({ address: server.address, key: 'sk-secret', name: 'small-writer', ...more }).ask({
    task: 'Write.',
    material: '{"title":"x"}',
    signal,
  })
const faultOf = async (asking: Promise<string>) => {
  const error: unknown = await asking.catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ModelError)
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('sk-secret')
  return error instanceof ModelError ? error.fault : null
}

describe('textModel', () => {
  it('sends the task and the material apart, with the key, and gives back what was written', async () => {
    server.answer = send(200, completion('{"a":1}'))
    expect(await ask()).toBe('{"a":1}')
    expect(server.asked).toEqual([
      {
        path: '/v1/chat/completions',
        authorization: 'Bearer sk-secret',
        body: expect.objectContaining({
          model: 'small-writer',
          messages: [
            { role: 'system', content: 'Write.' },
            { role: 'user', content: '{"title":"x"}' },
          ],
          response_format: { type: 'json_object' },
        }),
      },
    ])
  })

  it('needs no key, and forgives a slash at the end of the address', async () => {
    server.answer = send(200, completion('yes'))
    expect(await ask({ key: null, address: `${server.address}/` })).toBe('yes')
    expect(server.asked[0]).toMatchObject({ path: '/v1/chat/completions', authorization: undefined })
  })

  it.each([
    ['a wrong key', 'key', refusal(401, 'invalid_api_key')],
    ['a key that may not', 'key', refusal(403, 'forbidden')],
    ['too many requests, or no credit left', 'too-many', refusal(429, 'insufficient_quota')],
    ['a model that is not there', 'failed', refusal(404, 'model_not_found')],
    ['a broken service', 'failed', send(500, 'oops')],
    ['a redirect', 'failed', send(307, '', { location: 'https://elsewhere.example/' })],
    ['half of the JSON', 'unreadable', send(200, completion('x').slice(0, 60))],
    ['a page instead of JSON', 'unreadable', send(200, '<html>')],
    ['JSON of another shape', 'unreadable', send(200, '{"choices":[]}')],
    ['a refusal to write', 'unreadable', send(200, '{"choices":[{"message":{"content":null}}]}')],
    ['an endless answer', 'unreadable', send(200, completion('x'.repeat(ANSWER_BYTES_MAX)))],
  ] as const)('%s is said to be: %s', async (_, fault, answer) => {
    server.answer = answer
    expect(await faultOf(ask())).toBe(fault)
    expect(server.asked).toHaveLength(1)
  })

  it('gives up a service that is silent, or that stops in the middle', async () => {
    server.answer = () => {}
    expect(await faultOf(ask({ msMax: 50 }))).toBe('too-slow')
    server.answer = (response) => void response.writeHead(200).write('{"choices":')
    expect(await faultOf(ask({ msMax: 50 }))).toBe('too-slow')
  })

  it('says that nobody is there', async () => {
    expect(await faultOf(ask({ address: 'http://127.0.0.1:1/v1' }))).toBe('unreachable')
    server.answer = (response) => response.destroy()
    expect(await faultOf(ask())).toBe('unreachable')
  })

  it('ends with the process', async () => {
    server.answer = () => {}
    expect(await faultOf(ask({}, AbortSignal.timeout(50)))).toBe('unreachable')
  })
})
