/** Links in messages of businesses: what is known, and the requests with the reader's own link, ready to copy. */
import { BUSINESS_CLAIMS } from '@/lib/preview/link/claims'
import { BODY_CHARS_MAX, type CloudRequest } from '@/lib/preview/link/cloud-request'
import type { LinkRefusal } from '@/lib/preview/link/read-link'
import { useWords } from '#words'
import { refusalSentence } from '../link/note-sentences'
import { CodeBlock } from '../report/findings/code-block'
import { Button } from '../ui/button'
import { Field } from '../ui/form/field'
import { LINK_INPUT } from '../ui/form/link-input'
import { claimsInWords, ClaimList } from './claim-list'
import { HelpSection } from './help-section'

export interface BusinessHelpProps {
  /** As it was typed. */
  typed: string
  refusal: LinkRefusal | null
  /** True while the requests hold no link of the reader's. */
  isSample: boolean
  /** What the API says of the link itself. */
  warning: 'too-long' | 'ip-host' | null
  text: CloudRequest
  template: CloudRequest
}

export function BusinessHelp({ typed, refusal, isSample, warning, text, template }: BusinessHelpProps) {
  const words = useWords()
  const { t } = words
  const SENTENCES = {
    text: {
      'preview-url': t('business.text.preview-url'),
      first: t('business.text.first'),
      scheme: t('business.text.scheme'),
      length: t('business.text.length', { max: BODY_CHARS_MAX }),
      known: t('business.text.known'),
      window: t('business.text.window'),
      answer: t('business.text.answer'),
    },
    template: {
      none: t('business.template.none'),
      silent: t('business.template.silent'),
      header: t('business.template.header'),
      button: t('business.template.button'),
      after: t('business.template.after'),
      direct: t('business.template.direct'),
    },
    catalogue: { own: t('business.catalogue.own'), link: t('business.catalogue.link') },
  } as const satisfies {
    [P in keyof typeof BUSINESS_CLAIMS]: Record<keyof (typeof BUSINESS_CLAIMS)[P], string>
  }
  const claims = (part: keyof typeof SENTENCES) => claimsInWords(SENTENCES[part], BUSINESS_CLAIMS[part])
  return (
    <div className="grid gap-10">
      <form
        action="/help/business"
        method="get"
        className="grid max-w-prose items-start gap-3 sm:grid-cols-[1fr_auto] sm:[&>:last-child]:mt-7"
      >
        <Field
          label={t('business.field')}
          name="url"
          {...LINK_INPUT}
          dir="ltr"
          defaultValue={typed}
          problem={refusal ? refusalSentence(refusal, words) : warning ? t(`business.${warning}`) : null}
          hint={isSample ? t('business.sample') : null}
        />
        <Button type="submit">{t('business.fill-in')}</Button>
      </form>
      <HelpSection id="text" title={t('business.text')} beside={<TextRequest request={text} />}>
        <ClaimList claims={claims('text')} />
      </HelpSection>
      <HelpSection
        id="template"
        title={t('business.template')}
        beside={<TemplateRequest request={template} />}
      >
        <ClaimList claims={claims('template')} />
      </HelpSection>
      <HelpSection id="catalogue" title={t('business.catalogue')}>
        <ClaimList claims={claims('catalogue')} />
      </HelpSection>
    </div>
  )
}

function TextRequest({ request }: { request: CloudRequest }) {
  const { t } = useWords()
  const [json, curl] = [t('business.request-json'), t('business.request-curl')]
  return (
    <>
      <h3 className="font-semibold">{json}</h3>
      <CodeBlock code={request.json} label={json} copyLabel={t('business.copy-json')} />
      <h3 className="font-semibold">{curl}</h3>
      <CodeBlock code={request.curl} label={curl} copyLabel={t('business.copy-curl')} />
      <p className="text-soft max-w-prose text-sm">{t('business.gaps')}</p>
    </>
  )
}

function TemplateRequest({ request }: { request: CloudRequest }) {
  const { t } = useWords()
  const json = t('business.template-json')
  return (
    <>
      <h3 className="font-semibold">{json}</h3>
      <CodeBlock code={request.json} label={json} copyLabel={t('business.copy-json')} />
      <p className="text-soft max-w-prose text-sm">{t('business.template-gap')}</p>
    </>
  )
}
