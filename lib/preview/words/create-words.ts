/** Codes → sentences of one language. */
import type { Outcome } from '../judge/check'
import type { Message, Param, Params } from '../vocabulary/message'
import type { Catalogue, LimitText } from './catalogue'
import { createFigures } from './figures'
import { createTextFormatter, type Filled } from './format-texts'
import type { CheckText } from './typed'

export interface FindingWords {
  title: string
  summary: string
  detail: string | null
  steps: string | null
}

export interface Words {
  language: string
  direction: 'ltr' | 'rtl'
  /** A phrase, in full. */
  say(message: Message): string
  /** A parameter on its own: a quantity, a list, a message, or the text as it is. */
  value(param: Param): string
  finding(found: FoundOutcome): FindingWords
  /** A rule, and what those say who see it otherwise; null for one that this version does not have. */
  limit(id: string): LimitText | null
  /** What a source is called. */
  source(id: string): string
  /** The help page of a check; null for an id that is no check. */
  check(id: string): CheckText | null
}

export interface FoundOutcome extends Pick<Outcome, 'code' | 'params'> {
  id: string
  fix?: { steps: Message } | null
}

/** `app`: the name of the app that is spoken about, a proper noun. Throws for a code that no catalogue holds: a bug. */
export function createWords(catalogue: Catalogue, app = 'WhatsApp'): Words {
  const { language, direction, phrases, checks } = catalogue
  const limits: Readonly<Record<string, LimitText | undefined>> = catalogue.limits
  const sources: Readonly<Record<string, string | undefined>> = catalogue.sources
  const { format } = createTextFormatter(language)
  const figures = createFigures(language, (code, params) => format(textOf(code), params))

  const textOf = (code: string): string => {
    const text = phrases[code]
    if (text === undefined) throw new Error(`no words for ${code} in ${language}`)
    return text
  }
  const value = (param: Param): string | number => {
    if (typeof param === 'string' || typeof param === 'number') return param
    if ('code' in param) return say(param)
    if ('list' in param)
      return figures.list(
        param.list.map((item) => String(value(item))),
        param.kind ?? 'and',
      )
    return figures.quantity(param)
  }
  const fill = (params: Params): Filled => ({
    app,
    ...Object.fromEntries(Object.entries(params).map(([name, param]) => [name, value(param)])),
  })
  /** A code with a slash is a finding's title: `<check>/<outcome>`. */
  const say = ({ code, params }: Message): string => {
    const [id = '', outcome] = code.split('/')
    return outcome === undefined
      ? format(textOf(code), fill(params))
      : finding({ id, code: outcome, params }).title
  }

  return {
    language,
    direction,
    say,
    value: (param) => String(value(param)),
    limit: (id) => limits[id] ?? null,
    source: (id) => sources[id] ?? id,
    check: (id) => checks[id] ?? null,
    finding,
  }

  function finding({ id, code, params, fix }: FoundOutcome): FindingWords {
    const texts = checks[id]
    if (!texts) throw new Error(`no words for check ${id} in ${language}`)
    const filled = { ...fill(params), check: texts.name }
    const isShared = code.includes('.')
    const own = isShared ? undefined : texts.outcomes[code]
    if (!isShared && !own) throw new Error(`no words for ${id}, ${code} in ${language}`)
    const detail = own ? own.detail : phrases[`${code}.detail`]
    const said = detail === undefined ? '' : format(detail, filled)
    return {
      title: format(own?.title ?? textOf(`${code}.title`), filled),
      summary: format(own?.summary ?? textOf(`${code}.summary`), filled),
      detail: said === '' ? null : said,
      steps: fix ? steps(texts.fixes, fix.steps) : null,
    }
  }

  function steps(own: Readonly<Record<string, string>> | undefined, message: Message): string {
    if (message.code.includes('.')) return say(message)
    const text = own?.[message.code]
    if (text === undefined) throw new Error(`no words for fix ${message.code} in ${language}`)
    return format(text, fill(message.params))
  }
}
