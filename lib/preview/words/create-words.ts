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
  /** What to do, in the words of the check where the code has no dot. */
  steps(check: string, message: Message): string
  /** A rule, and what those say who see it otherwise; null for one that this version does not have. */
  limit(id: string): LimitText | null
  /** What a source is called. */
  source(id: string): string
  /** The help page of a check; null for an id that is no check. */
  check(id: string): CheckText | null
  /** The same words, speaking about another app. */
  about(app: string): Words
}

export interface FoundOutcome extends Pick<Outcome, 'code' | 'params'> {
  id: string
  /** Whose card it is about; absent: the app that is spoken about anyway. */
  app?: string
  fix?: { steps: Message } | null
}

/** `app`: the name of the app that is spoken about, a proper noun. Throws for a code that no catalogue holds: a bug. */
export function createWords(catalogue: Catalogue, app = 'WhatsApp'): Words {
  const { language, direction, phrases, checks } = catalogue
  const limits: Readonly<Record<string, LimitText | undefined>> = catalogue.limits
  const sources: Readonly<Record<string, string | undefined>> = catalogue.sources
  const { format } = createTextFormatter(language)
  const figures = createFigures(language, (code, params) => format(textOf(code), params))
  return wordsAbout(app)

  function textOf(code: string): string {
    const text = phrases[code]
    if (text === undefined) throw new Error(`no words for ${code} in ${language}`)
    return text
  }

  function wordsAbout(named: string): Words {
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
      app: named,
      ...Object.fromEntries(Object.entries(params).map(([name, param]) => [name, value(param)])),
    })
    /** A code with a slash is a finding's title: `<check>/<outcome>`. */
    const say = ({ code, params }: Message): string => {
      const [id = '', outcome] = code.split('/')
      return outcome === undefined
        ? format(textOf(code), fill(params))
        : finding({ id, code: outcome, params }).title
    }
    const steps = (fixes: CheckText['fixes'], message: Message): string => {
      if (message.code.includes('.')) return say(message)
      const text = fixes?.[message.code]
      if (text === undefined) throw new Error(`no words for fix ${message.code} in ${language}`)
      return format(text, fill(message.params))
    }

    function finding(found: FoundOutcome): FindingWords {
      const { id, code, params, fix } = found
      if (found.app !== undefined && found.app !== named) return wordsAbout(found.app).finding(found)
      const texts = checks[id]
      if (!texts) throw new Error(`no words for check ${id} in ${language}`)
      const filled = { ...fill(params), check: texts.name }
      const isShared = code.includes('.')
      const outcome = isShared ? undefined : texts.outcomes[code]
      if (!isShared && !outcome) throw new Error(`no words for ${id}, ${code} in ${language}`)
      const detail = outcome ? outcome.detail : phrases[`${code}.detail`]
      const said = detail === undefined ? '' : format(detail, filled)
      return {
        title: format(outcome?.title ?? textOf(`${code}.title`), filled),
        summary: format(outcome?.summary ?? textOf(`${code}.summary`), filled),
        detail: said === '' ? null : said,
        steps: fix ? steps(texts.fixes, fix.steps) : null,
      }
    }

    const own: Words = {
      language,
      direction,
      say,
      value: (param) => String(value(param)),
      finding,
      steps: (check, message) => steps(checks[check]?.fixes, message),
      limit: (id) => limits[id] ?? null,
      source: (id) => sources[id] ?? id,
      check: (id) => checks[id] ?? null,
      about: (other) => (other === named ? own : wordsAbout(other)),
    }
    return own
  }
}
