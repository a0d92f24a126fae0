/** Forms of bounded size. */
import { describe, expect, it } from 'vitest'
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { readForm } from './read-form'

const tooLarge = () => new AppError('bad-input', phrase('error.input.too-long', {}))
const posted = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('https://cardproof.example/', { method: 'POST', body, headers })
const withFile = (bytes: number) => {
  const form = new FormData()
  form.set('from', 'upload')
  form.set('file', new File([new Uint8Array(bytes)], 'résumé "1".png'))
  return form
}

describe('a form', () => {
  it('is read with its file', async () => {
    const form = await readForm(posted(withFile(5_000)), 10_000, tooLarge)
    expect(form.get('from')).toBe('upload')
    expect(form.get('file')).toMatchObject({ size: 5_000 })
  })

  it('that is too long is refused, whatever it announces', async () => {
    await expect(readForm(posted(withFile(20_000)), 10_000, tooLarge)).rejects.toMatchObject({ said: { code: 'error.input.too-long' } }) // prettier-ignore
    const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1_000_000)) })
    // Safe: Node asks for it where a body is a stream.
    const request = new Request('https://cardproof.example/', { method: 'POST', body: endless, duplex: 'half' } as RequestInit) // prettier-ignore
    await expect(readForm(request, 10_000, tooLarge)).rejects.toMatchObject({ code: 'bad-input' })
  })

  it.each([
    ['no form', 'a=b', 'application/json'],
    ['a form without its boundary', 'a', 'multipart/form-data'],
    ['a form that breaks off', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nhalf', 'multipart/form-data; boundary=x'],
  ])('%s is refused', async (_, body, contentType) => {
    const request = posted(body, { 'content-type': contentType })
    await expect(readForm(request, 10_000, tooLarge)).rejects.toMatchObject({ said: { code: 'error.input.unreadable' } })
  }) // prettier-ignore
})
