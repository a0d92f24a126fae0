/** Asks the language model of the settings for suggestions, and leads back to them, with what was typed so far. */
import { suggestTexts } from '@/lib/services/text/suggest-texts'
import { textRoute } from '../../../../_parts/text/text-form'

export const POST = textRoute(
  'suggest',
  { what: 'a language model could not be asked', keeps: true },
  async (actor, scanId) => {
    await suggestTexts(actor, { scanId })
    return 'suggested=1#suggestions'
  },
)
