/** The words of the check on the page's character set. */
import type { charsetDeclared as check } from '../../../../judge/checks/page/charset-declared'
import { checkWords } from '../../../typed'

export const charsetDeclared = checkWords<typeof check>()({
  name: 'Character set',
  marketer:
    'The page must say in which characters it is written. Otherwise accents, emoji and other scripts turn into characters like Ã©.',
  developer:
    'The charset is taken from the Content-Type header, else from the meta tag, else UTF-8 is assumed. Header and meta tag must agree, the label must be a known one, and the bytes must be valid in it.',
  howToFix: [
    'Save and send the page as UTF-8, and put <meta charset="utf-8"> first in the head.',
    'nginx: charset utf-8;. Apache: AddDefaultCharset UTF-8. PHP: header("Content-Type: text/html; charset=utf-8"). Next.js, Shopify and WordPress do so by default.',
    'WordPress with Ã© in old posts: the database was converted twice. Repair it with a tool that reads latin1 and writes utf8mb4, after a backup.',
    'Garbled characters in the tags alone usually come from the template file: save it as UTF-8 without BOM. Or they come from a string that was encoded twice before it was printed.',
  ],
  outcomes: {
    'garbled-twice': {
      title: 'The {field, select, title {title} other {description}} is garbled',
      summary:
        'The card will show “{seen}” instead of “{meant}”. {conflict, select, none {The page’s characters are declared or stored wrongly.} stated {The header says {header}, the page says {page}.} believed {The header says {header}, the page says {page}. {app} trusts the header.} valid {The header says {header}, the page says {page}. {app} trusts the header, but the bytes are valid only as {valid}.} other {The header says {header}, the page says {page}. {app} trusts the header, but the bytes are valid only as {valid}: read that way, the title is “{title}”.}}',
      detail: 'UTF-8 bytes were read as windows-1252, and stored or sent once more as UTF-8.',
    },
    'garbled-bytes': {
      title: 'The {field, select, title {title} other {description}} is garbled',
      summary:
        'The card will show “{seen}”. {conflict, select, none {The page’s characters are declared or stored wrongly.} stated {The header says {header}, the page says {page}.} believed {The header says {header}, the page says {page}. {app} trusts the header.} valid {The header says {header}, the page says {page}. {app} trusts the header, but the bytes are valid only as {valid}.} other {The header says {header}, the page says {page}. {app} trusts the header, but the bytes are valid only as {valid}: read that way, the title is “{title}”.}}',
      detail: 'The bytes are not valid {used}, so they were replaced by U+FFFD.',
    },
    'unknown-label': {
      title: 'The declared character set is not known',
      summary:
        'Clients know no character set called “{label}”, so {used} was used. Another client may choose differently.',
    },
    'header-and-page-differ': {
      title: 'Header and page name different character sets',
      summary:
        'The header says {header}, the page says {page}. {conflict, select, believed {{app} trusts the header; other readers may not.} valid {{app} trusts the header, but the bytes are valid only as {valid}.} titled {{app} trusts the header, but the bytes are valid only as {valid}: read that way, the title is “{title}”.} other {Other readers may choose differently.}}',
    },
    'broken-characters': {
      title: 'Some characters of the page are broken',
      summary: 'Parts of the page are not valid {used}. The title and description arrive intact.',
    },
    'not-declared': {
      title: 'The page does not name its character set',
      summary: '{app} assumes UTF-8, and the page reads well that way. Other readers may guess differently.',
    },
    declared: {
      title: 'The character set is declared',
      summary:
        'The page is read as {used}, as {from, select, bom {its byte order mark says} meta {its meta tag says} other {the header says}}.',
    },
  },
  fixes: {
    'send-as-utf8': 'Send the page as UTF-8 and declare it, first in the head:',
    'declare-utf8': 'Declare UTF-8:',
    'say-the-same':
      'Make header and page say the same. If the page is UTF-8, send the header “Content-Type: text/html; charset=utf-8” and this tag:',
    'save-as-utf8': 'Save the page’s sources and its data as UTF-8, and declare it:',
    'declare-first': 'Declare it, first in the head:',
    'let-both-agree':
      'Make the header say {encoding}, as the page does; or save the page as UTF-8 and make both say utf-8. The first of these, as a header:',
  },
})
