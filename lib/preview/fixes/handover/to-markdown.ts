/** All fixes as an issue in Markdown: a heading, a task for each fix, the code in fences. Strangers' texts stay plain text. */
import { listOf, phrase } from '../../vocabulary/message'
import type { Words } from '../../words/create-words'
import { markdownCode, markdownText } from '../escape/markdown'
import type { AllFixes, HandedCode } from './all-fixes'

export function toMarkdown(all: AllFixes, words: Words): string {
  const { url, host, stacks } = all
  const say = words.say
  const blocks = [
    `# ${markdownText(say(phrase('handover.subject', { host })))}`,
    markdownText(say(phrase('handover.checked', { url }))),
    `> ${markdownText(all.verdict)}`,
    ...(stacks.length > 0
      ? [markdownText(say(phrase('handover.built-with', { stacks: listOf(stacks, 'or') })))]
      : []),
    ...fixesInMarkdown(all, words),
    ...(all.fixes.length === 0 ? [] : [markdownText(say(phrase('handover.check-again', { url })))]),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** The fixes alone, as an issue and a prompt share them. */
export function fixesInMarkdown({ fixes, stackFixes }: AllFixes, { say }: Words): string[] {
  if (fixes.length === 0) return [markdownText(say(phrase('handover.nothing', {})))]
  return [
    ...fixes.flatMap(({ title, summary, steps, code }) => [
      `## ${markdownText(title)}`,
      markdownText(summary),
      ...(steps === null ? [] : steps.split('\n').map(markdownText)),
      ...codeBlocks(code),
    ]),
    ...stackFixes.flatMap(({ title, lines, code }) => [
      `## ${markdownText(title)}`,
      ...lines.map(markdownText),
      ...code.flatMap(codeBlocks),
    ]),
    markdownText(say(phrase('handover.gaps', {}))),
  ].filter((block) => block !== '')
}

const codeBlocks = (given: HandedCode | null): string[] =>
  given === null
    ? []
    : [...(given.name === null ? [] : [markdownText(given.name)]), markdownCode(given.code, given.language)]
