/** What this page's card should say, for whoever writes its tags anew: texts, picture and address as they were found to be true. */
import { brandAsWritten } from '../../judge/text/brand'
import type { TrueValues } from '../../judge/values/true-values'
import type { Facts } from '../../vocabulary/facts'
import type { Report } from '../schema'

type CardValuesPart = NonNullable<Report['values']>

/** Absent where nothing was read: then there is nothing to write. */
export function cardValuesPart(
  { head, request }: Pick<Facts, 'head' | 'request'>,
  { title, description, image, url }: TrueValues,
): { values?: CardValuesPart } {
  if (!head.known || !request.known) return {}
  const named = head.value.siteName?.value.trim()
  return {
    values: {
      title: title?.value ?? null,
      description: description?.value ?? null,
      image: image && { url: image.value, width: image.width, height: image.height },
      url: url?.value ?? null,
      siteName: named || brandAsWritten(head.value, request.value.displayHost),
    },
  }
}
