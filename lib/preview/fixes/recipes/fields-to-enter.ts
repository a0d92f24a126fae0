/** What is entered in the fields of an editor, one a line. */
import type { CardText } from '../card-text'
import type { CodeFile } from '../recipe'

/** The labels are those of the English interface. */
export const fieldsToEnter = (
  { title, description, image }: CardText,
  [ofTitle, ofDescription, ofImage]: readonly [string, string, string],
): CodeFile[] => [
  {
    name: `${ofTitle} · ${ofDescription} · ${ofImage}`,
    language: 'text',
    code: `${ofTitle}: ${title}\n${ofDescription}: ${description}\n${ofImage}: ${image.url}`,
  },
]
