/** The page for an address that no route has. Pages that find nothing show the same words themselves: see refusal.tsx. */
import { NothingHere } from './_parts/not-found-state'
import { PageFrame } from './_parts/page-frame'

export const metadata = { title: 'Nothing here' }

export default function NotFound() {
  return (
    <PageFrame>
      <NothingHere />
    </PageFrame>
  )
}
