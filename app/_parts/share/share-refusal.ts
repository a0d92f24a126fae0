/** Why a share link was not made or not revoked, in words. */
import type { ErrorCode } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { SHARES_PER_SCAN_MAX } from '@/lib/services/shares/share-scan'
import { reportWords } from '../page-words'

export function shareRefusal(code: ErrorCode, t: ScreenWords['t']): string {
  if (code === 'conflict') return t('share.too-many-links', { max: SHARES_PER_SCAN_MAX })
  if (code === 'rate-limited') return t('share.too-fast')
  return t('share.refused', { title: reportWords().say(phrase(`error.title.${code}`, {})) })
}
