/** The help page of one check: the rule for everybody and for developers, how to fix it, and who says so. */
import type { ReactNode } from 'react'
import { WitnessList, type Witness } from './witness-label'

export interface CheckHelpProps {
  id: string
  name: string
  marketer: string
  developer: string
  howToFix: readonly string[]
  witnesses: readonly Witness[]
  /** Where all checks are listed. */
  backHref: string
}

export function CheckHelp({ id, name, marketer, developer, howToFix, witnesses, backHref }: CheckHelpProps) {
  return (
    <article className="grid max-w-prose gap-8">
      <header className="grid gap-3">
        <p className="text-sm">
          <a
            href={backHref}
            className="text-accent inline-flex min-h-10 items-center underline underline-offset-4"
          >
            All checks
          </a>
        </p>
        <h1 className="text-xl font-semibold">{name}</h1>
        <p className="text-base">{marketer}</p>
        <p className="text-soft font-mono text-sm">{id}</p>
      </header>
      <Section title="How to fix it">
        {howToFix.map((paragraph) => (
          <p key={paragraph} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </Section>
      <Section title="For developers">
        <p className="whitespace-pre-line">{developer}</p>
      </Section>
      {witnesses.length > 0 ? (
        <Section title="Who says so">
          <WitnessList witnesses={witnesses} />
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
