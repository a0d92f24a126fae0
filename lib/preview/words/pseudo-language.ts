/** A language for tests: every text between ⟦ and ⟧ and without a plain letter, so that a word that is in no catalogue stands out. */
import { IntlMessageFormat } from 'intl-messageformat'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const MARKED = [...'áƀçđéƒĝĥîĵķļɱñöþɋřšŧûṽŵẋýžÁƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŘŠŦÛṼŴẊÝŽ']

/** The same codes; parameters, plurals and selects stay as they are. */
export function pseudoTexts<Code extends string>(
  texts: Readonly<Record<Code, string>>,
): Record<Code, string> {
  const entries = Object.entries<string>(texts).map(([code, text]) => [code, pseudoText(text)])
  // Safe: the same keys.
  return Object.fromEntries(entries) as Record<Code, string>
}

function pseudoText(text: string): string {
  const options = { ignoreTag: true, captureLocation: true }
  const ast = new IntlMessageFormat(text, 'en', undefined, options).getAst()
  let [said, at] = ['', 0]
  for (const [start, end] of ast.flatMap(literals)) {
    said += text.slice(at, start) + marked(text.slice(start, end))
    at = end
  }
  return `⟦${said}${text.slice(at)}⟧`
}

/** Where the text itself is, in order: outside of arguments, and in each branch of a plural or a select. */
function literals(element: Element): [start: number, end: number][] {
  if ('options' in element)
    return Object.values(element.options).flatMap(({ value }) => value.flatMap(literals))
  const { location } = element
  return isLiteral(element) && location ? [[location.start.offset, location.end.offset]] : []
}

/** `TYPE.literal` of the parser, which is no dependency of our own. */
const isLiteral = ({ type }: Element): boolean => Number(type) === 0

const marked = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => MARKED[PLAIN.indexOf(letter)] ?? letter)
