/** The workshop's form as it is posted: plain fields, so that it works without scripts. */
import { IMAGE_FIELD, PAGE_PREFIX } from '@/components/workshop/image-field'
import type { ImageRequest } from '@/lib/services/workshop/make-images'

export async function imageRequestOf(scanId: string, form: FormData): Promise<ImageRequest> {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return {
    scanId,
    from: await originOf(form),
    // Safe: the service reads it through its schema, and refuses what does not fit.
    wanted: {
      fit: text(IMAGE_FIELD.fit),
      focus: text(IMAGE_FIELD.focus),
      wide: pointIn(text(IMAGE_FIELD.wide)),
      square: pointIn(text(IMAGE_FIELD.square)),
      ground: text(IMAGE_FIELD.ground),
      own: text(IMAGE_FIELD.own),
    } as ImageRequest['wanted'],
  }
}

/** Whoever chose a file wants that file, whatever else is ticked. */
async function originOf(form: FormData): Promise<ImageRequest['from']> {
  const file = form.get(IMAGE_FIELD.file)
  const from = form.get(IMAGE_FIELD.from)
  const isFile = file instanceof File && file.size > 0
  if (isFile || from === 'upload')
    return { kind: 'upload', bytes: isFile ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array() }
  if (from === 'kept') return { kind: 'kept' }
  const url = typeof from === 'string' && from.startsWith(PAGE_PREFIX) ? from.slice(PAGE_PREFIX.length) : null
  return { kind: 'page', url }
}

/** `0.5,0.25` */
function pointIn(text: string | undefined): { x: number; y: number } | null {
  const [x = Number.NaN, y = Number.NaN] = (text ?? '').split(',').map(Number)
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null
}
