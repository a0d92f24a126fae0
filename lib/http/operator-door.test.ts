/** Who may open the pages of whoever runs the server. */
import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it } from 'vitest'
import { OPERATOR_HEADER, passesOperatorDoor } from './operator-door'

const KEY = 'a key of the operator, long enough'

function ask(url: string, authorization?: string, key: string | null = KEY) {
  let status: number | null = null
  let asked: unknown = null
  const response = {
    writeHead: (code: number, headers: Record<string, string>) => {
      status = code
      asked = headers['www-authenticate']
      return response
    },
    end: () => response,
  }
  // Safe: the door calls nothing else of a response.
  const headers: IncomingHttpHeaders = { authorization }
  const passes = passesOperatorDoor({ url, headers }, response as never, key)
  return { passes, status, asked, mark: headers[OPERATOR_HEADER] }
}
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

describe('passesOperatorDoor', () => {
  it.each(['/insights', '/insights?x=1', '/insights/observations.csv', '/Insights', '/%69nsights', '/insights.txt'])(
    'asks for the key at %s',
    (url) => {
      expect(ask(url)).toEqual({ passes: false, status: 401, asked: expect.stringContaining('Basic'), mark: undefined })
      expect(ask(url, basic('operator:wrong')).passes).toBe(false)
      expect(ask(url, basic(`operator:${KEY}`))).toMatchObject({ passes: true, mark: '1' })
      expect(ask(url, basic(`:${KEY}`)).passes).toBe(true)
      expect(ask(url, 'Bearer wrong').passes).toBe(false)
    },
  ) // prettier-ignore

  it.each(['Basic', 'Basic !!', 'Digest x', 'Bearer', '', basic('no colon')])(
    'takes %j for no key',
    (given) => {
      expect(ask('/insights', given).passes).toBe(false)
    },
  )

  it('takes a bearer token', () => {
    expect(ask('/insights', 'Bearer key-without-spaces-000000', 'key-without-spaces-000000').passes).toBe(
      true,
    )
  })

  it('is open where there is nothing to guard', () => {
    expect(ask('/history')).toMatchObject({ passes: true, mark: undefined })
    expect(ask('/insightsx').passes).toBe(true)
    expect(ask('/insights', undefined, null)).toMatchObject({ passes: true, mark: undefined })
  })
})
