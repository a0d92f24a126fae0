/** The press that makes a short link, and what came of it. */
'use client'
import { useActionState } from 'react'
import { ShortLinkPanel, type ShortLinkTexts } from '@/components/link/short-link-panel'
import { shortenByForm } from '../../_actions/link'
import { renderCheck } from '../scan/render-check'
import { NOTHING_SHORT } from './link-states'

export function ShortLink({ link, texts }: { link: string; texts: ShortLinkTexts }) {
  const [{ of, made, problem }, action] = useActionState(shortenByForm, NOTHING_SHORT)
  // What was made of another link is not this one's.
  return (
    <ShortLinkPanel
      link={link}
      made={of === link ? made : null}
      problem={problem}
      action={action}
      texts={texts}
      renderCheck={renderCheck}
    />
  )
}
