/** The verdict on what scripts do to the tags of a card; none when they do nothing to them. */
import type { HeadFact } from '../../vocabulary/facts'
import type { RenderFact } from '../../vocabulary/visits'
import { type Evidence, fail, type Outcome, unknown, warn } from '../check'
import { listed } from '../text/figures'
import { frameworkFix } from './framework-fix'
import { type ScriptChange, scriptChanges } from './script-changes'

const VALUE_CHARS_MAX = 300

export function judgeScripts(head: HeadFact, rendered: RenderFact): Outcome | null {
  if (rendered.movedOn) return elsewhere(rendered)
  const changes = scriptChanges(head, rendered)
  if (changes === null) {
    return unknown({
      title: 'A browser sees other tags',
      summary:
        'After its scripts the page has tags that the server did not send to WhatsApp. Whether a script adds them, or the server sends them to browsers only, could not be told.',
    })
  }
  const added = changes.filter(({ kind }) => kind === 'added')
  if (added.length > 0) return onlyByScript(added, changes, head, rendered)
  const forBrowsers = changes.filter(({ kind, before }) => kind === 'for-browsers' && before === null)
  if (forBrowsers.length > 0) return onlyForBrowsers(forBrowsers)
  const changed = changes.filter(({ kind }) => kind === 'changed')
  return changed.length > 0 ? changedByScript(changed, head, rendered) : null
}

function onlyByScript(
  added: ScriptChange[],
  all: ScriptChange[],
  head: HeadFact,
  rendered: RenderFact,
): Outcome {
  const framework = rendered.framework ?? head.appShell?.framework ?? null
  const { steps, code } = frameworkFix(framework)
  const also = all.filter(({ kind }) => kind === 'changed').map(({ key }) => key)
  const keepsText = added.every(({ isPicture }) => isPicture)
  return fail({
    title: `${listed(added.map(({ key }) => key))} ${added.length === 1 ? 'appears' : 'appear'} only after JavaScript`,
    summary: `We ran the page in a browser and compared its head before and after. ${
      added.length === 1 ? 'This tag is' : 'These tags are'
    } not in the HTML that the server sends, a script adds ${
      added.length === 1 ? 'it' : 'them'
    } later. WhatsApp runs no scripts, so ${keepsText ? 'the card has no picture from it' : `the card does without ${added.length === 1 ? 'it' : 'them'}`}. Send the tags from the server.`,
    detail: [
      framework ? `The page is built by ${framework}.` : null,
      head.appShell ? `The server’s HTML is an empty shell: ${head.appShell.evidence}.` : null,
      also.length > 0 ? `Scripts also change ${listed(also)}.` : null,
      rendered.settled ? null : 'The page was still changing when we stopped looking.',
    ]
      .filter((part) => part !== null)
      .join(' '),
    evidence: beforeAndAfter([...added, ...all.filter(({ kind }) => kind === 'changed')]),
    fix: { steps, ...(code ? { code, language: 'ts' as const } : {}) },
    ...(keepsText ? { keepsText } : {}),
  })
}

function onlyForBrowsers(changes: ScriptChange[]): Outcome {
  const keepsText = changes.every(({ isPicture }) => isPicture)
  return fail({
    title: `The server sends ${listed(changes.map(({ key }) => key))} to browsers, but not to WhatsApp`,
    summary:
      'The same address was asked by a browser and got tags in its HTML, before any script ran. The answer to WhatsApp does not have them. Send every visitor the same head.',
    evidence: beforeAndAfter(changes, 'in a browser'),
    fix: {
      steps:
        'Look for what treats crawlers differently: a rule on the user agent in the server, the CDN or the firewall, a prerender service with an empty cache, or a consent page for visitors without cookies.',
    },
    ...(keepsText ? { keepsText } : {}),
  })
}

function changedByScript(changed: ScriptChange[], head: HeadFact, rendered: RenderFact): Outcome {
  const { steps, code } = frameworkFix(rendered.framework ?? head.appShell?.framework ?? null)
  const keys = listed(changed.map(({ key }) => key))
  return warn({
    title: `JavaScript changes ${keys}`,
    summary:
      'In a browser a script replaces what the server sent. WhatsApp runs no scripts, so it shows the first value. If the second is the right one, the server has to send it.',
    evidence: beforeAndAfter(changed),
    fix: { steps, ...(code ? { code, language: 'ts' as const } : {}) },
  })
}

function elsewhere({ finalUrl }: RenderFact): Outcome {
  return unknown({
    title: 'A script leads browsers to another address',
    summary:
      'WhatsApp runs no scripts and follows no meta refresh, so it stays on this address and reads its tags alone. What scripts do to the tags of this address could not be seen.',
    evidence: [{ label: 'Browsers end at', value: finalUrl.slice(0, VALUE_CHARS_MAX) }],
  })
}

function beforeAndAfter(changes: readonly ScriptChange[], then = 'after JavaScript'): Evidence[] {
  return changes.flatMap(({ key, kind, before, after }) => [
    {
      label: `${key} from the server`,
      value:
        kind === 'changed'
          ? cut(before ?? '')
          : before === null
            ? 'missing'
            : `missing; "${cut(before)}" stands in for it`,
    },
    { label: `${key} ${then}`, value: cut(after) },
  ])
}

const cut = (value: string) =>
  value.length > VALUE_CHARS_MAX ? `${value.slice(0, VALUE_CHARS_MAX)}…` : value
