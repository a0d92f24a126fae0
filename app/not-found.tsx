/** The page for an address that no route has. Pages that find nothing show the same words themselves: see refusal.tsx. */
import type { Metadata } from 'next'
import { NothingHere } from './_parts/not-found-state'
import { PageFrame } from './_parts/page-frame'
import { screenWords } from './_parts/page-words'

export const generateMetadata = (): Metadata => ({ title: screenWords().t('states.nothing-short') })

export default function NotFound() {
  return (
    <PageFrame>
      <NothingHere />
    </PageFrame>
  )
}
