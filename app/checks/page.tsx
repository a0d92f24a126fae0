/** All checks with the rule of each in one sentence. */
import type { Metadata } from 'next'
import { ChecksList } from '@/components/report/findings/checks-list'
import { WitnessList } from '@/components/report/findings/witness-label'
import { checkCatalogue, folklore } from '@/lib/preview/report/catalogue'
import { pageCard } from '../_parts/page-card'
import { PageFrame } from '../_parts/page-frame'

export const metadata: Metadata = {
  title: 'Checks',
  ...pageCard({
    title: 'What is checked on a link before it is sent',
    description: 'Every rule for a WhatsApp card, who says so, and how to fix it.',
    path: '/checks',
  }),
}

export default function Checks() {
  const checks = checkCatalogue().map((check) => ({ ...check, href: `/checks/${check.id}` }))
  return (
    <PageFrame current="checks">
      <h1 className="text-xl font-semibold">Checks</h1>
      <p className="text-soft mt-2 mb-8 max-w-prose">
        What Cardproof looks at, and why. Each check names who says so: Meta, what WhatsApp clients were seen
        to do, or published guidance. Where these disagree, the check says that too. The drawing itself is
        explained in{' '}
        <a href="/cards" className="text-ink underline underline-offset-4">
          How each card is drawn
        </a>
        .
      </p>
      <ChecksList checks={checks} />
      <section className="mt-10">
        <h2 className="mb-3 text-base font-semibold">Often said, and not so</h2>
        <WitnessList witnesses={folklore()} />
      </section>
    </PageFrame>
  )
}
