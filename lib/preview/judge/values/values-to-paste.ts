/** The true values of a page as they are to be pasted: its texts in the form that every check offers, the rest as it is. */
import type { ClientProfile } from '../../vocabulary/client'
import type { Facts } from '../../vocabulary/facts'
import { bestDescription, bestTitle } from '../text/best-text'
import { trueValues, type TrueValues, type ValueFacts } from './true-values'

export function valuesToPaste(facts: ValueFacts & Pick<Facts, 'request'>, client: ClientProfile): TrueValues {
  const values = trueValues(facts, client)
  const { request, page, head } = facts
  if (!request.known || !page.known || !head.known) return values
  const texts = { head: head.value, client, request: request.value, page: page.value }
  const { title, description } = values
  return {
    ...values,
    title: title && { ...title, value: bestTitle(texts, title.value) ?? title.value },
    description: description && {
      ...description,
      value: bestDescription(texts, description.value) ?? description.value,
    },
  }
}
