/** In place of a page about one of one's own scans: why it cannot be shown, and the way to all of them. */
import { PageFrame } from '../page-frame'
import { screenWords } from '../page-words'
import { Refusal, type Refused } from './refusal'

export function RefusedPage(refused: Refused) {
  return (
    <PageFrame>
      <Refusal {...refused} heading="h1" action={{ label: screenWords().t('home.all'), href: '/history' }} />
    </PageFrame>
  )
}
