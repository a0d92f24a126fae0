/** The help page of one rule: what it is for everybody, its picture, how to fix it, for developers, and its sources. */
import type { ReactNode } from 'react'
import type { WitnessInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { WitnessList } from './witness-label'

export interface CheckHelpProps {
  id: string
  name: string
  marketer: string
  developer: string
  howToFix: readonly string[]
  witnesses: readonly WitnessInWords[]
  /** A card with the fault and without it. */
  picture?: ReactNode
  /** Where all rules are listed. */
  backHref: string
}

export function CheckHelp({
  id,
  name,
  marketer,
  developer,
  howToFix,
  witnesses,
  picture,
  backHref,
}: CheckHelpProps) {
  const { t } = useWords()
  return (
    <article className="grid gap-8 *:max-w-prose">
      <header className="grid gap-3">
        <p className="text-sm">
          <a
            href={backHref}
            className="text-accent inline-flex min-h-10 items-center underline underline-offset-4"
          >
            {t('help.all-rules')}
          </a>
        </p>
        <h1 className="text-xl font-semibold">{name}</h1>
        <p className="text-base">{marketer}</p>
        <p className="text-soft font-mono text-sm">{id}</p>
      </header>
      {picture ? (
        <section aria-label={t('help.picture')} className="max-w-[720px]!">
          {picture}
        </section>
      ) : null}
      <Section title={t('help.how-to-fix')}>
        {howToFix.map((paragraph) => (
          <p key={paragraph} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </Section>
      <Section title={t('help.for-developers')}>
        <p className="whitespace-pre-line">{developer}</p>
      </Section>
      {witnesses.length > 0 ? (
        <Section title={t('help.sources')}>
          <WitnessList witnesses={witnesses} />
          {witnesses.some(({ sourceUrl }) => sourceUrl === null) ? (
            <p className="text-soft text-sm">{t('help.sources-without-address')}</p>
          ) : null}
        </Section>
      ) : null}
    </article>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-3 text-base [overflow-wrap:anywhere]">
      <h2 className="text-lg font-semibold">{title}</h2>
      {children}
    </section>
  )
}
