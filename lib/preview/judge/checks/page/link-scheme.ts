/** Was the link given with http:// or https://? */
import { defineCheck, pass, warn } from '../../check'

export const linkScheme = defineCheck({
  id: 'link-scheme',
  group: 'page',
  needs: ['request'],
  witnesses: ['linkScheme'],
  words: {
    name: 'Complete link',
    marketer:
      'Write the link with https:// in front. A person’s phone guesses it, programs that send messages do not.',
    developer:
      'The send-link API requires the protocol and answers 400 without it. The Cloud API only looks for a preview when the body contains a URL that begins with http:// or https://.',
    howToFix: [
      'Copy the address from the browser’s address bar: it puts https:// in front even where it hides it.',
      'In templates, spreadsheets and CRM fields store the whole address, not only the domain.',
      'In code, build addresses with new URL(path, "https://www.example.com").href, and refuse what new URL() refuses.',
    ],
  },
  run({ request }) {
    const evidence = [
      { label: 'As entered', value: request.input.trim() },
      ...(request.fromText ? [{ label: 'Link in this text', value: request.url }] : []),
    ]
    if (request.schemeTyped) {
      return pass({
        title: 'The link is complete',
        summary: `It begins with ${request.scheme}://.${request.fromText ? ' It was found in the text that was entered.' : ''}`,
        evidence,
      })
    }
    return warn({
      title: 'The link lacks https://',
      summary: `We added ${request.scheme}:// to check it. The send-link API refuses it as it stands, with status 400.`,
      evidence: [...evidence, { label: 'Checked', value: request.url }],
      fix: { steps: 'Send the link in full:', code: request.url, language: 'text' },
    })
  },
})
