/** Parses the part of ICU's message syntax that our texts use: arguments, numbers, plurals and selects, quoted by apostrophes. */

export type Part =
  | string
  /** `{name}`, or `{name, number}`, which may be followed by a style. */
  | { name: string; kind: 'argument' | 'number' | NumberStyle }
  | { name: string; kind: 'plural' | 'selectordinal' | 'select'; branches: Readonly<Record<string, Part[]>> }
  /** `#`: the number of the plural directly around it. */
  | { kind: 'count' }

const STYLES = ['percent', '::group-off'] as const
export type NumberStyle = (typeof STYLES)[number]

/** Throws for what is no such text; a test reads every text of every catalogue. */
export function parseText(text: string): Part[] {
  let at = 0
  const parts = message(false)
  if (at < text.length) throw fault('a brace too many')
  return parts

  function message(inPlural: boolean): Part[] {
    const found: Part[] = []
    let said = ''
    const keep = (part?: Part) => {
      if (said !== '') found.push(said)
      said = ''
      if (part !== undefined) found.push(part)
    }
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') keep(argument())
      else if (text[at] === "'") said += apostrophe(inPlural)
      else if (text[at] === '#' && inPlural) {
        at += 1
        keep({ kind: 'count' })
      } else {
        said += text[at]
        at += 1
      }
    }
    keep()
    return found
  }

  /** Two are one; one before a sign of the syntax quotes up to the next; any other is itself. */
  function apostrophe(inPlural: boolean): string {
    at += 1
    const next = text[at] ?? ''
    if (next === "'") {
      at += 1
      return "'"
    }
    if (next === '' || !(inPlural ? '{}<>#' : '{}<>').includes(next)) return "'"
    let said = ''
    while (at < text.length) {
      if (text[at] !== "'") said += text[at]
      else if (text[at + 1] === "'") {
        said += "'"
        at += 1
      } else break
      at += 1
    }
    at += 1
    return said
  }

  function argument(): Part {
    at += 1
    const name = word(/[^\s,{}]+/y)
    if (took('}')) return { name, kind: 'argument' }
    must(',')
    const kind = word(/\w+/y)
    if (kind === 'number') {
      if (took('}')) return { name, kind }
      must(',')
      const given = word(/[^\s{}]+/y)
      const style = STYLES.find((one) => one === given)
      if (!style) throw fault(`unknown ${given}`)
      must('}')
      return { name, kind: style }
    }
    if (kind !== 'plural' && kind !== 'selectordinal' && kind !== 'select') throw fault(`unknown ${kind}`)
    must(',')
    // Safe: without a prototype a name of a stranger's finds nothing but branches.
    const branches = Object.create(null) as Record<string, Part[]>
    while (!took('}')) {
      const key = word(/[^\s{}]+/y)
      must('{')
      branches[key] = message(kind !== 'select')
      must('}')
    }
    if (!branches['other']) throw fault('no branch for the rest')
    return { name, kind, branches }
  }

  function word(pattern: RegExp): string {
    blanks()
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined) throw fault('a name expected')
    at += found.length
    return found
  }

  function took(sign: string): boolean {
    blanks()
    if (text[at] !== sign) return false
    at += 1
    return true
  }

  function must(sign: string): void {
    if (text[at] === sign) at += 1
    else if (!took(sign)) throw fault(`${sign} expected`)
  }

  function blanks(): void {
    while (/\s/.test(text[at] ?? '')) at += 1
  }

  function fault(what: string): Error {
    return new Error(`${what} at ${at}: ${text}`)
  }
}
