/** What helps against a card that stays old: on the site, on each device, and what does not help. */
import { CACHE_CLAIMS, FRONT_PAGES } from '@/lib/preview/link/claims'
import { FRONT_NAMES, type FrontId } from '@/lib/preview/vocabulary/stacks/ids'
import { useWords } from '#words'
import { OutsideLink } from '../report/evidence/outside-link'
import { Button } from '../ui/button'
import { claimsInWords, ClaimList } from './claim-list'
import { HelpSection } from './help-section'

// Safe: the keys of the record are its ids.
const FRONTS = Object.keys(FRONT_NAMES) as FrontId[]

export function CacheHelp() {
  const { t } = useWords()
  const SENTENCES = {
    helps: {
      'new-link': t('cache.helps.new-link'),
      'other-phone': t('cache.helps.other-phone'),
      wait: t('cache.helps.wait'),
    },
    device: {
      android: t('cache.device.android'),
      ios: t('cache.device.ios'),
      web: t('cache.device.web'),
      channel: t('cache.device.channel'),
      sent: t('cache.device.sent'),
    },
    not: {
      debugger: t('cache.not.debugger'),
      recipient: t('cache.not.recipient'),
      tags: t('cache.not.tags'),
      robots: t('cache.not.robots'),
      fragment: t('cache.not.fragment'),
      signed: t('cache.not.signed'),
    },
  } as const satisfies { [P in keyof typeof CACHE_CLAIMS]: Record<keyof (typeof CACHE_CLAIMS)[P], string> }
  const claims = (part: keyof typeof SENTENCES) => claimsInWords(SENTENCES[part], CACHE_CLAIMS[part])
  return (
    <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
      <div className="grid gap-10">
      <HelpSection id="site" title={t('cache.site')}>
        <ol className="grid max-w-prose list-decimal gap-2 ps-5">
          <li>{t('cache.site.check')}</li>
          <li>{t('cache.site.empty')}</li>
          <li>{t('cache.site.image')}</li>
        </ol>
        <div className="grid gap-2">
          <h3 className="font-semibold">{t('cache.fronts')}</h3>
          <dl className="divide-line border-line max-w-prose divide-y border-y text-sm">
            {FRONTS.map((front) => (
              <div key={front} className="grid gap-x-4 gap-y-0.5 py-2 sm:grid-cols-[10rem_1fr]">
                <dt className="font-medium">
                  <OutsideLink href={FRONT_PAGES[front]} className="[&[href]]:underline [&[href]]:underline-offset-4">
                    {FRONT_NAMES[front]}
                  </OutsideLink>
                </dt>
                <dd className="text-soft">{t(`cache.front.${front}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="text-soft max-w-prose text-sm">{t('cache.fronts-hint')}</p>
        </div>
      </HelpSection>
      <HelpSection id="helps" title={t('cache.helps')}>
        <ClaimList claims={claims('helps')} />
        <p>
          <Button href="/link">{t('cache.helps.make')}</Button>
        </p>
      </HelpSection>
      </div>
      <div className="grid gap-10">
      <HelpSection id="devices" title={t('cache.devices')}>
        <ClaimList claims={claims('device')} />
      </HelpSection>
      <HelpSection id="not" title={t('cache.not')}>
        <ClaimList claims={claims('not')} />
      </HelpSection>
      </div>
    </div>
  )
} // prettier-ignore
