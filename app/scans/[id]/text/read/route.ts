/** Reads the page once more for what its body offers, and leads back to it, with what was typed so far. */
import { readPageTexts } from '@/lib/services/text/read-page-texts'
import { textRoute } from '../../../../_parts/text/text-form'

export const POST = textRoute(
  'scan',
  { what: 'a page could not be read once more', keeps: true },
  async (actor, scanId) => {
    await readPageTexts(actor, { scanId })
    return 'read=1#offers'
  },
)
