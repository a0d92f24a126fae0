/** The words of the check on the link's scheme. */
import type { linkScheme as check } from '../../../../judge/checks/page/link-scheme'
import { checkWords } from '../../../typed'

export const linkScheme = checkWords<typeof check>()({
  name: 'Complete link',
  marketer:
    'Write the link with https:// at the start. A person’s phone guesses it; programs that send messages do not.',
  developer:
    'The send-link API requires the protocol and responds with 400 without it. The Cloud API only looks for a preview when the body contains a URL that begins with http:// or https://.',
  howToFix: [
    'Copy the address from the browser’s address bar: it adds https:// even where it hides it.',
    'In templates, spreadsheets and CRM fields store the whole address, not only the domain.',
    'In code, build addresses with new URL(path, "https://www.example.com").href, and refuse what new URL() refuses.',
  ],
  outcomes: {
    complete: { title: 'The link is complete', summary: 'It begins with {scheme}://.' },
    'complete-in-text': {
      title: 'The link is complete',
      summary: 'It begins with {scheme}://. It was found in the text that was entered.',
    },
    'no-scheme': {
      title: 'The link lacks https://',
      summary:
        'The send-link API refuses the link as it is, with status 400. We added {scheme}:// to check it.',
    },
  },
  fixes: { 'send-in-full': 'Send the link in full:' },
})
