/** All fixes as a prompt for a coding assistant. What the page says is fenced off and named as data, for it is a stranger's. */
import { listOf, phrase } from '../../vocabulary/message'
import type { Words } from '../../words/create-words'
import { markdownCode, markdownText } from '../escape/markdown'
import type { AllFixes } from './all-fixes'
import { fixesInMarkdown } from './to-markdown'

export function toPrompt(all: AllFixes, words: Words): string {
  const { url, verdict, stacks, card } = all
  const say = words.say
  const values = card && {
    title: card.title,
    description: card.description,
    image: card.image,
    url: card.url,
    siteName: card.siteName,
  }
  const blocks = [
    markdownText(say(phrase('handover.task', { url }))),
    markdownText(say(phrase('handover.data', {}))),
    ...(stacks.length > 0
      ? [markdownText(say(phrase('handover.built-with', { stacks: listOf(stacks, 'or') })))]
      : []),
    markdownText(verdict),
    ...(values
      ? [
          `## ${markdownText(say(phrase('handover.values', {})))}`,
          markdownCode(JSON.stringify(values, null, 2), 'json'),
        ]
      : []),
    ...fixesInMarkdown(all, words),
  ]
  return `${blocks.join('\n\n')}\n`
}
