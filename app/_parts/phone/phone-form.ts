/** The form in which somebody says what a phone showed: plain fields, so that it works without scripts. */
import { PHONE_FIELD } from '@/components/phone/phone-field'
import type { ObservationInput } from '@/lib/services/observations/record-observation'

export async function observationOf(scanId: string, form: FormData): Promise<ObservationInput> {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const file = form.get(PHONE_FIELD.screenshot)
  const screenshot =
    file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined
  return {
    scanId,
    // Safe: the service reads it through its schema, and refuses what does not fit.
    ...({ surface: text(PHONE_FIELD.surface), seen: text(PHONE_FIELD.seen) } as Pick<
      ObservationInput,
      'surface' | 'seen'
    >),
    note: text(PHONE_FIELD.note),
    screenshot,
  }
}
