/** The words of the check on the part of a link after #. */
import type { linkFragment as check } from '../../../../judge/checks/page/link-fragment'
import { checkWords } from '../../../typed'

export const linkFragment = checkWords<typeof check>()({
  name: 'View named before the #',
  marketer:
    'What follows # in a link never reaches the server. Pages that differ only there all get one card: that of the page whose address comes before it.',
  developer:
    'A fragment is not part of the request. Applications that put their routes there therefore have one head for all views, and nothing that a server or a prerenderer does can tell them apart.',
  howToFix: [
    'Give each view an address with a path or a query: Vue Router createWebHistory, React Router createBrowserRouter, Angular PathLocationStrategy instead of the hash variants.',
    'Let the server respond to those paths with the tags of each view, or prerender them.',
    'Keep old links working: a script on the front page may send #/view on to /view. That helps readers, not previews.',
  ],
  outcomes: {
    'seen-by-server': {
      title: 'The link names its page where the server sees it',
      summary: 'Nothing in the link that names a page follows #.',
    },
    'after-hash': {
      title: 'The view is named after the #, which no server sees',
      summary:
        '{route} stays in the browser: {app} asks for {url} and shows the card of that page. Every link that differs only after the # has this same card.',
    },
  },
  fixes: {
    'use-a-path':
      'Name the page in the path or in the query of the link, and let the server send its tags at that address.',
  },
})
