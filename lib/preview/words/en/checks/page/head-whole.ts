/** The words of the check on what ends a head early. */
import type { headWhole as check } from '../../../../judge/checks/page/head-whole'
import { checkWords } from '../../../typed'

export const headWhole = checkWords<typeof check>()({
  name: 'Head ends after the tags',
  marketer:
    'Something that belongs in the visible page is in front of the preview tags. Some programs then no longer see the tags.',
  developer:
    'An HTML parser ends the head at the first element that belongs in the body (iframe, img, div, p, an open body), and puts all that follows into the body, whatever </head> says. Clients that look for tags between the literal <head> and </head> still find them; those that read the parsed head do not.',
  howToFix: [
    'Move the element after <body>, or put the tags before it.',
    'Tag managers: the noscript part with the iframe belongs directly after <body>; only the script belongs in the head.',
    'Templates and plugins: look for a snippet that is printed before <head> or in the “header scripts” field.',
  ],
  outcomes: {
    whole: {
      title: 'Nothing ends the head before the tags',
      summary: 'Every reader finds the tags in the head.',
    },
    'begins-twice': {
      title: 'The page begins twice, and its tags are read all the same',
      summary:
        'A second <{element}> stands in line {line, number}: a template puts a whole page into the head of another one. Every reader skips it and takes the tags of both, so the card does not suffer.',
    },
    'head-not-read-whole': {
      title: 'Could not read the whole head',
      summary: 'Reading stopped early because the head is too deeply nested or has too many tags.',
    },
    'ended-after-the-card': {
      title: 'The head ends early, after the tags of the card',
      summary:
        'For a reader that parses the page, <{element}> ends the head in line {line, number}. All that the card is made of comes before it; only {keys} {count, plural, one {comes} other {come}} after it, and nothing on the card depends on {count, plural, one {it} other {them}}.',
    },
    'ended-early': {
      title: '<{element}> ends the head before the tags',
      summary:
        'For a reader that parses the page, the head ends in line {line, number}, and {keys} {count, plural, one {is} other {are}} in the body. {app} on {clients} looks for tags between <head> and </head> and reads {count, plural, one {it} other {them}} (observed); other phones and networks may not.',
    },
  },
  fixes: { 'move-element': 'Move <{element}> into the body, or put the tags of the card in front of it.' },
})
