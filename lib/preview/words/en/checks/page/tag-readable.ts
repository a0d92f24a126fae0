/** The words of the check on how tags are spelled. */
import type { tagReadable as check } from '../../../../judge/checks/page/tag-readable'
import { checkWords } from '../../../typed'

const CANNOT = '{keys} can’t be read: {because}.'
const IS_MISSING = 'The card has no {fields} on {clients}. Write the tag as shown below.'
const IS_REPLACED =
  'The {fields} of the card {count, plural, one {comes} other {come}} from another tag instead. Write the tag as shown below.'
const UNREADABLE = 'Your tag is there, but {app} can’t read it'
const NOT_READ = 'A tag is where {app} can’t read it'

const OPEN_TITLE =
  '{hiddenCount, plural, =0 {A browser takes everything after it for the title.} one {For every reader that parses the page, as browsers and most crawlers do, {hidden} is text of that title and not a tag.} other {For every reader that parses the page, as browsers and most crawlers do, {hidden} are text of that title and not tags.}} {stillReadCount, plural, =0 {{title, select, none {{app} on {client} finds no title.} other {{app} on {client} shows {title} all the same.}}} other {{title, select, none {{app} on {client} still reads {stillRead}, but finds no title.} other {{app} on {client} finds tags by pattern and still reads {stillRead}.}}}}'
const OPEN_TITLE_DETAIL =
  'Inside a title an HTML parser reads text until </title>, whatever comes before that. The Android client finds tags by pattern, and for the title it needs both ends. Which of the two iPhones do is not known for certain; the card drawn here assumes a parser.'

export const tagReadable = checkWords<typeof check>()({
  name: 'Tag spelling',
  marketer:
    'Your tag can be there and still be invisible: WhatsApp reads tags more strictly than a browser does.',
  developer:
    'The Android client finds tags by pattern, not with an HTML parser: values in quotes and not empty, keys in exact lower case, no white space around the equals sign, no bare attribute just before, no > inside a value, a title closed by </title>, and only inside head. A title that is not closed hides the tags after it from every HTML parser. iPhones are reported to be more forgiving.',
  howToFix: [
    'Write every tag like this: <meta property="og:title" content="[title of this page]">.',
    'HTML minifiers: switch off the removal of attribute quotes (html-minifier: removeAttributeQuotes: false; minify for Go: KeepQuotes; Docusaurus and Astro plugins pass the same option on).',
    'Cloudflare’s old Auto Minify and the “minify HTML” options of WordPress cache plugins (Autoptimize, LiteSpeed, W3 Total Cache) can do the same; exclude the head, or keep quotes.',
    'Close the title: <title>[title of this page]</title>. Whatever follows an open title is text to a browser, and the page can stay blank.',
    'React and Vue put attributes such as data-react-helmet or data-n-head before the key; give them a value ("true") or move them to the end.',
    'Tags in the body: something that does not belong in a head (an img, a div, an iframe of a tag manager) or a template has moved them; print them before it.',
  ],
  outcomes: {
    'all-read': {
      title: 'No tag is hidden by its spelling',
      summary: '{app} reads {count, plural, one {# tag} other {# tags}} of the card as written.',
    },
    'none-wrong': {
      title: 'No tag is hidden by its spelling',
      summary: 'There is no tag of the card that is spelled wrongly.',
    },
    'none-wrong-within-limit': {
      title: 'No tag is hidden by its spelling',
      summary: 'What {app} reads of the page holds no tag of the card that is spelled wrongly.',
    },
    'head-not-read-whole': {
      title: 'Could not read the whole head',
      summary:
        'Reading stopped early because the head is too deeply nested or has too many tags; what was read is spelled well.',
    },
    'unreadable-and-missing': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_MISSING}`,
      detail: '{mechanism}',
    },
    'unreadable-and-replaced': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_REPLACED}`,
      detail: '{mechanism}',
    },
    'not-read-and-missing': { title: NOT_READ, summary: `${CANNOT} ${IS_MISSING}`, detail: '{mechanism}' },
    'not-read-and-replaced': { title: NOT_READ, summary: `${CANNOT} ${IS_REPLACED}`, detail: '{mechanism}' },
    'not-read-address': {
      title: NOT_READ,
      summary: `${CANNOT} Write the tag as shown below.`,
      detail: '{mechanism}',
    },
    'not-read-but-replaced': {
      title: NOT_READ,
      summary: `${CANNOT} Another tag of the same name is read instead, so the card does not suffer on {clients}.`,
      detail: '{mechanism}',
    },
    'cut-at-quote': {
      title: '{count, plural, one {A quotation mark cuts} other {Quotation marks cut}} {keys} short',
      summary:
        'The text in line {line, number} holds a bare quotation mark, which ends the value there: {left, select, nothing {nothing of it is left} other {only “{left}” is left}}. Readers see the text cut off, or another text in its place.',
      detail:
        'An attribute in double quotes ends at the next double quote; the words after it are taken for attributes that mean nothing. Write &quot; inside, or let the template escape the value.',
    },
    'inside-svg': {
      title: '{keys} {count, plural, one {is} other {are}} inside an svg',
      summary:
        '{app} on {readers} finds tags by pattern and takes {count, plural, one {this one} other {these}} for {count, plural, one {a tag} other {tags}} of the page. On {others} the page is parsed, as a browser does, and what is inside an svg is part of a drawing: there the card {instead, select, nothing {does without} other {uses another tag}}.',
      detail:
        'To be read by every client, a tag of the card is in the head itself, outside of any svg. The card of {client} is drawn with it.',
    },
    'title-not-closed': {
      title: 'The title is not closed',
      summary: `The title that begins in line {line, number} has no </title> in the head. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
    'title-closed-late': {
      title: 'The title is closed too late',
      summary: `The title that begins in line {line, number} is closed only after tags of the card. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
  },
  fixes: {
    'move-into-head':
      'Put these tags into the head, directly after <meta charset>, spelled exactly like this:',
    'move-out-of-svg': 'Put these tags into the head, outside of the svg, or move the svg into the body:',
    'escape-quotes':
      'Write each quotation mark inside {count, plural, one {the value} other {these values}} as &quot;:',
    'replace-tags': 'Replace these tags with:',
    'close-title': 'Close the title directly after its text:',
    'close-title-and-check-again':
      'Close the title directly after its text; other tags are spelled wrongly as well, so check the link once more after that:',
  },
})
