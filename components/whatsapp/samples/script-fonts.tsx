/** Asks for the fonts of other scripts, and only on a page where a card is written in one. */
import type { Surface } from '@/lib/preview/vocabulary/card'
import { scriptsOf } from './script-families'
import { TOKENS } from '@/lib/drawing/tokens'

export function ScriptFonts({ text, surface }: { text: string; surface: Surface }) {
  const { title, description } = TOKENS[surface]
  return scriptsOf(text).flatMap((script) =>
    [description.weight, title.weight].map((weight) => (
      <link
        key={`${script.package}-${weight}`}
        rel="stylesheet"
        href={`/card-fonts/${script.package}-${weight}.css`}
        precedence="card-fonts"
      />
    )),
  )
}

export const scriptFamilies = (text: string): string[] => scriptsOf(text).map(({ family }) => family)
