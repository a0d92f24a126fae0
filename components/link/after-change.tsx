/** The link for after a change: the same as one that no phone has fetched, or why there is none. */
import { useWords } from '#words'
import { freshLink } from '@/lib/preview/link/fresh-link'
import { isRedacted } from '@/lib/preview/vocabulary/redact-text'
import { CodeBlock } from '../report/findings/code-block'
import { CheckLink, type RenderCheck } from './check-link'

export function AfterChange({ link, renderCheck }: { link: string; renderCheck?: RenderCheck | undefined }) {
  const { t } = useWords()
  const fresh = freshLink(link)
  const note = (text: string) => <p className="text-soft max-w-prose text-sm">{text}</p>
  if (fresh === null) return note(t('link.fresh-signed'))
  return (
    <>
      {/* A report keeps no credentials: what is left of such a link opens nothing. */}
      {isRedacted(fresh) ? null : (
        <>
          <CodeBlock code={fresh} label={t('evidence.fresh-link')} copyLabel={t('evidence.copy-fresh-link')} />
          <CheckLink link={fresh} label={t('evidence.check-fresh-link')} {...(renderCheck && { renderForm: renderCheck })} />
        </>
      )}
      {note(t('evidence.after-change-note'))}
      <p className="text-sm">
        <a href="/help/cache" className="text-accent inline-flex min-h-10 items-center underline underline-offset-4">
          {t('link.fresh-more')}
        </a>
      </p>
    </>
  )
} // prettier-ignore
