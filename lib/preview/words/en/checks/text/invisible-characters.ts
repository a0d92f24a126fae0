/** The words of the check on characters that nobody sees. */
import type { invisibleCharacters as check } from '../../../../judge/checks/text/invisible-characters'
import { checkWords } from '../../../typed'

const WHERE = 'The first one is character {at, number} of {source}.'

export const invisibleCharacters = checkWords<typeof check>()({
  name: 'Invisible characters',
  marketer:
    'A text can hold characters that nobody sees. Some turn the words around, some hide in the middle of a name: the card then reads differently from what you wrote.',
  developer:
    'The title, the description and the name of the site are searched for direction overrides and embeddings, zero-width characters, byte order marks, soft hyphens, fillers that look like a blank, and tag characters. Joiners in emoji and in scripts that need them, marks in right-to-left text, balanced isolates and typographic spaces are left alone: they change nothing that people see.',
  howToFix: [
    'Type the text again in a plain text editor, or paste it without formatting: most of these characters come along when text is copied from a document, a PDF or a chat.',
    'Remove them where texts are stored or printed. In JavaScript: text.replace(/[\\u200b\\u2060\\ufeff\\u00ad\\u202a-\\u202e]/g, "") for text in one direction; keep U+200C and U+200D, which Persian, Hindi and emoji need.',
    'For text in two directions use isolates (U+2066 to U+2069) and not overrides (U+202D, U+202E).',
    'WordPress, Shopify and other editors: switch to the code view of the field and look for entities such as &#8203;, &shy;, &zwnj; or &#x202e;.',
  ],
  outcomes: {
    'no-text': {
      title: 'There is no text to check',
      summary: '{app} finds neither a title nor a description on this page.',
    },
    none: {
      title: 'The text holds no invisible characters',
      summary: 'Title, description and site name hold only what people see.',
    },
    harmless: {
      title: 'Invisible characters do no harm here',
      summary: 'The text holds {characters}. They change nothing that people see of it.',
    },
    'direction-turned': {
      title: 'Invisible characters turn the {fields} around',
      summary: `People read {fieldCount, plural, one {it} other {them}} in another order than was written: the text holds {characters}. ${WHERE}`,
      detail:
        'Unicode advises against overrides, because a text can be made to read as something else with them (UAX #9). The report shows these characters as marks, in the order in which the text is stored.',
    },
    hidden: {
      title: 'The {fields} {fieldCount, plural, one {holds} other {hold}} characters that nobody sees',
      summary: `The text holds {characters}. Nobody sees them, but a search does not find a word that holds one, a line may break in the wrong place, and each counts towards the length. ${WHERE}`,
    },
    'soft-hyphens': {
      title: 'The {fields} {fieldCount, plural, one {holds} other {hold}} soft hyphens',
      summary: `The text holds {characters}. People see a hyphen where a line breaks at one, and nothing elsewhere; a search does not find a word that holds one. ${WHERE}`,
    },
  },
  fixes: {
    'write-without':
      'Write the text without {count, plural, one {these characters} other {these characters, in each tag}}:',
  },
})
