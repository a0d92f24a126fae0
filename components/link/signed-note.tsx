/** Why nothing was added to a signed link, and what works instead. */
import { PenLine } from 'lucide-react'
import { useWords } from '#words'
import type { SignedLink } from '@/lib/preview/link/signed-link'

const INSTEAD = ['sign-last', 'page', 'redirect', 'renew', 'ends'] as const

export function SignedNote({ signed: { of, parameter, coversQuery } }: { signed: SignedLink }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="signed" data-note="signed" className="bg-warn-ground grid gap-3 rounded-md p-4 text-sm">
      <h3 id="signed" className="flex gap-2 font-semibold">
        <PenLine aria-hidden className="text-warn mt-0.5 size-4 shrink-0" />
        {of === null ? t('link.signed') : t('link.signed-of', { service: of })}
      </h3>
      <p className="[overflow-wrap:anywhere]">
        {coversQuery && of !== null
          ? t('link.signed-covers', { parameter, service: of })
          : t('link.signed-may', { parameter })}
      </p>
      <h4 className="font-medium">{t('link.signed-instead')}</h4>
      <ul className="grid list-disc gap-1.5 ps-5">
        {INSTEAD.map((what) => (
          <li key={what}>{t(`link.signed.${what}`)}</li>
        ))}
      </ul>
    </section>
  )
} // prettier-ignore
