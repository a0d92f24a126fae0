/** Why a link could not be checked: one sentence, what to do, and the mechanism for developers. */
import { Unplug } from 'lucide-react'
import type { ReportFailure } from '@/lib/preview/report/schema'
import { Disclosure } from '../../ui/disclosure'
import { Panel } from '../../ui/panel'

export function FailurePanel({ failure }: { failure: ReportFailure }) {
  return (
    <Panel className="grid gap-2 p-4 sm:p-5">
      <h2 className="flex items-start gap-3 text-base font-semibold">
        <Unplug aria-hidden className="text-soft mt-0.5 size-5 shrink-0" />
        <span className="[overflow-wrap:anywhere]">{failure.sentence}</span>
      </h2>
      <p className="max-w-prose pl-8 text-sm [overflow-wrap:anywhere]">{failure.advice}</p>
      <Disclosure summary="For developers" className="pl-8">
        <div className="grid gap-2 pb-2 text-sm sm:pl-6">
          <p className="max-w-prose">{failure.developer}</p>
          <p className="text-soft font-mono [overflow-wrap:anywhere]">
            {[failure.code, failure.detail].filter(Boolean).join(': ')}
          </p>
        </div>
      </Disclosure>
    </Panel>
  )
}
