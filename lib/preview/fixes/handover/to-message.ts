/** All fixes as a message to a developer: plain text, for a mail or a chat. */
import { listOf, phrase } from '../../vocabulary/message'
import type { Words } from '../../words/create-words'
import type { AllFixes, HandedCode } from './all-fixes'

export function toMessage(all: AllFixes, words: Words): string {
  const { url, verdict, fixes, stackFixes, stacks } = all
  const say = words.say
  const blocks = [
    say(phrase('handover.checked', { url: lineOf(url) })),
    lineOf(verdict),
    ...(stacks.length > 0 ? [say(phrase('handover.built-with', { stacks: listOf(stacks, 'or') }))] : []),
    ...(fixes.length === 0 ? [say(phrase('handover.nothing', {}))] : []),
    ...fixes.map(({ title, summary, steps, code }, at) =>
      [`${at + 1}. ${lineOf(title)}`, lineOf(summary), steps?.trim() ?? '', ...codeLines(code)]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    ...stackFixes.map(({ title, lines, code }) => [title, ...lines, ...code.flatMap(codeLines)].join('\n')),
    ...(fixes.length === 0
      ? []
      : [say(phrase('handover.gaps', {})), say(phrase('handover.check-again', { url: lineOf(url) }))]),
  ]
  return `${blocks.join('\n\n')}\n`
}

const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim()

const codeLines = (given: HandedCode | null): string[] =>
  given === null ? [] : ['', ...(given.name === null ? [] : [`${given.name}:`]), given.code]
