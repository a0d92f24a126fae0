/** All rules, each in one sentence. */
import type { Metadata } from 'next'
import { ChecksList } from '@/components/report/findings/checks-list'
import { WitnessList } from '@/components/report/findings/witness-label'
import { withElements } from '@/components/words/with-elements'
import { checkCatalogue, folklore } from '@/lib/preview/words/check-help'
import { pageCard } from '../_parts/share/page-card'
import { PageFrame } from '../_parts/page-frame'
import { reportWords, screenWords } from '../_parts/page-words'

export function generateMetadata(): Metadata {
  const { t } = screenWords()
  return {
    title: t('help.rules'),
    ...pageCard({ title: t('help.rules-title'), description: t('help.rules-description'), path: '/rules' }),
  }
}

const MORE = [
  { href: '/help/cache', label: 'cache.title' },
  { href: '/help/business', label: 'business.title' },
  { href: '/link', label: 'link.title' },
] as const

export default function Rules() {
  const { t } = screenWords()
  const words = reportWords()
  const checks = checkCatalogue(words).map((check) => ({ ...check, href: `/rules/${check.id}` }))
  return (
    <PageFrame current="rules">
      <h1 className="text-xl font-semibold">{t('help.rules')}</h1>
      <p className="text-soft mt-2 mb-8 max-w-prose">
        {withElements((at) => t('help.rules-lead', at), {
          cards: (
            <a href="/cards" className="text-ink underline underline-offset-4">
              {t('cards.title')}
            </a>
          ),
          score: (
            <a href="/rules/score" className="text-ink underline underline-offset-4">
              {t('help.score')}
            </a>
          ),
        })}
      </p>
      <ChecksList checks={checks} />
      <section aria-labelledby="more-help" className="mt-10">
        <h2 id="more-help" className="mb-1 text-base font-semibold">
          {t('cache.more')}
        </h2>
        <ul className="text-sm">
          {MORE.map(({ href, label }) => (
            <li key={href}>
              <a
                href={href}
                className="text-accent inline-flex min-h-10 items-center underline underline-offset-4"
              >
                {t(label)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-10">
        <h2 className="mb-3 text-base font-semibold">{t('help.folklore')}</h2>
        <WitnessList witnesses={folklore(words)} />
      </section>
    </PageFrame>
  )
}
