/** The head of a help page: the way back to the rules, its title, and what it is about. */
import { useWords } from '#words'

export function HelpHead({ title, lead }: { title: string; lead: string }) {
  const { t } = useWords()
  return (
    <header className="mb-8 grid max-w-prose gap-3">
      <p className="text-sm">
        <a
          href="/rules"
          className="text-accent inline-flex min-h-10 items-center underline underline-offset-4"
        >
          {t('help.all-rules')}
        </a>
      </p>
      <h1 className="text-xl font-semibold">{title}</h1>
      <p>{lead}</p>
    </header>
  )
}
