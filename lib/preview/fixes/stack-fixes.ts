/** Report → how to mend it in each stack that was recognised, as data; the first fits best. */
import type { Report } from '../report/schema'
import { phrase } from '../vocabulary/message'
import { STACK_NAMES, type StackId } from '../vocabulary/stacks/ids'
import type { Words } from '../words/create-words'
import type { CardText } from './card-text'
import type { CodeFile, Note, Recipe } from './recipe'
import { RECIPES } from './table'

export interface StackFix {
  id: StackId
  /** A proper name. */
  name: string
  menu: readonly string[] | null
  files: CodeFile[]
  notes: Note[]
}

/** Empty where no stack was recognised: then plain HTML is all there is. */
export function stackFixes({ stack }: Pick<Report, 'stack'>, card: CardText): StackFix[] {
  return (stack?.madeWith ?? []).flatMap(({ id }) => {
    if (!isStack(id)) return []
    const { menu = null, files, notes = () => [] } = RECIPES_OF[id]
    return { id, name: STACK_NAMES[id], menu, files: files(card), notes: notes(card) }
  })
}

/** What every recipe may have, whichever it is. */
const RECIPES_OF: Readonly<Record<StackId, Recipe>> = RECIPES

/** A report of a later version may name one that this one does not know. */
const isStack = (id: string): id is StackId => Object.hasOwn(STACK_NAMES, id)

/** The way through the menus, and what to mind. */
export const linesOf = (
  { name, menu, notes }: Pick<StackFix, 'name' | 'menu' | 'notes'>,
  words: Pick<Words, 'say'>,
): string[] => [
  ...(menu ? [words.say(phrase('handover.menu', { stack: name, path: menu.join(' → ') }))] : []),
  ...notes.map((note) => words.say(phrase(`handover.note.${note}`, {}))),
]
