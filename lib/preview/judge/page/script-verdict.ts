/** The verdict on what scripts do to the tags of a card; none when they do nothing to them. */
import type { ClientProfile } from '../../vocabulary/client'
import type { Evidence } from '../../vocabulary/evidence'
import type { HeadFact } from '../../vocabulary/facts'
import { listOf, phrase } from '../../vocabulary/message'
import { redactText } from '../../vocabulary/redact-text'
import type { RenderFact } from '../../vocabulary/visits'
import { fail, fix, unknown, warn } from '../check'
import { tagBlock } from '../values/tag-block'
import type { TrueValues } from '../values/true-values'
import { frameworkFix } from './framework-fix'
import { type ScriptChange, scriptChanges } from './script-changes'

const VALUE_CHARS_MAX = 300

interface Known {
  client: ClientProfile
  /** What the tags to paste are filled with. */
  values: () => TrueValues
}

export function judgeScripts(head: HeadFact, rendered: RenderFact, { client, values }: Known) {
  if (rendered.movedOn) {
    const value = cut(rendered.finalUrl)
    const evidence = [{ label: phrase('evidence.browsers-end-at', {}), value }]
    return unknown('script-leads-elsewhere', {}, { evidence })
  }
  const changes = scriptChanges(head, rendered, client)
  if (changes === null) return unknown('other-tags-in-browser', {})
  const added = changes.filter(({ kind }) => kind === 'added')
  if (added.length > 0) return onlyByScript(added, changes, { head, rendered, values })
  const forBrowsers = changes.filter(({ kind, before }) => kind === 'for-browsers' && before === null)
  if (forBrowsers.length > 0) return onlyForBrowsers(forBrowsers, values)
  const changed = changes.filter(({ kind }) => kind === 'changed')
  return changed.length > 0 ? changedByScript(changed, { head, rendered, values }) : null
}

function onlyByScript(
  added: readonly ScriptChange[],
  all: readonly ScriptChange[],
  { head, rendered, values }: Rendered,
) {
  const framework = frameworkOf(head, rendered)
  const changed = all.filter(({ kind }) => kind === 'changed')
  const found = {
    keys: keysOf(added),
    count: added.length,
    framework: framework ?? 'none',
    shell: head.appShell ? 'yes' : 'no',
    seen: head.appShell?.evidence ?? '',
    changed: keysOf(changed),
    changedCount: changed.length,
    settled: rendered.settled ? 'yes' : 'no',
    searched: head.readToEnd ? 'whole' : 'part',
    read: { bytes: head.readToByte },
  } as const
  const rest = { evidence: beforeAndAfter([...added, ...changed]), fix: sendFrom(framework, values) }
  return costsImageAlone(added)
    ? fail('image-only-by-script', found, rest)
    : fail('only-by-script', found, rest)
}

function onlyForBrowsers(changes: readonly ScriptChange[], values: () => TrueValues) {
  return fail(
    'only-for-browsers',
    { keys: keysOf(changes) },
    {
      evidence: beforeAndAfter(changes),
      fix: fix('same-head-for-all', {}, tagBlock(values())),
    },
  )
}

function changedByScript(changed: readonly ScriptChange[], { head, rendered, values }: Rendered) {
  return warn(
    'changed-by-script',
    { keys: keysOf(changed) },
    { evidence: beforeAndAfter(changed), fix: sendFrom(frameworkOf(head, rendered), values) },
  )
}

interface Rendered {
  head: HeadFact
  rendered: RenderFact
  values: () => TrueValues
}

/** How this framework sends tags from the server, and the tags that a browser saw. */
const sendFrom = (framework: string | null, values: () => TrueValues) => ({
  steps: frameworkFix(framework).fix.steps,
  snippet: tagBlock(values()),
})

const frameworkOf = ({ appShell }: HeadFact, { framework }: RenderFact): string | null =>
  framework ?? appShell?.framework ?? null

const costsImageAlone = (changes: readonly ScriptChange[]): boolean => changes.every(({ isImage }) => isImage)

const keysOf = (changes: readonly ScriptChange[]) => listOf(changes.map(({ key }) => key))

function beforeAndAfter(changes: readonly ScriptChange[]): Evidence[] {
  return changes.flatMap(({ key, kind, before, after }) => [
    { label: phrase('evidence.tag-from-server', { key }), value: valueBefore(kind, before) },
    {
      label:
        kind === 'for-browsers'
          ? phrase('evidence.tag-in-browser', { key })
          : phrase('evidence.tag-after-scripts', { key }),
      value: cut(after),
    },
  ])
}

function valueBefore(kind: ScriptChange['kind'], before: string | null): Evidence['value'] {
  if (kind === 'changed') return cut(before ?? '')
  return before === null
    ? phrase('evidence.tag-missing', {})
    : phrase('evidence.tag-missing-but', { value: cut(before) })
}

const cut = (value: string) => {
  const shown = redactText(value)
  return shown.length > VALUE_CHARS_MAX ? `${shown.slice(0, VALUE_CHARS_MAX)}…` : shown
}
