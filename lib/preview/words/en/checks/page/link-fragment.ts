/** The words of the check on the part of a link behind #. */
import type { linkFragment as check } from '../../../../judge/checks/page/link-fragment'
import { checkWords } from '../../../typed'

export const linkFragment = checkWords<typeof check>()({
  name: 'Page named before #',
  marketer:
    'What follows # in a link never reaches the server. Pages that differ only there all get one card: that of the page in front of it.',
  developer:
    'A fragment is not part of the request. Applications that route behind # therefore have one head for all views, and nothing that a server or a prerenderer does can tell them apart.',
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
    'behind-hash': {
      title: 'The page is named behind #, where no server sees it',
      summary:
        '{route} stays in the browser: {app} asks for {url} and shows the card of that page. Every link that differs only behind # has this same card.',
    },
  },
  fixes: {
    'use-a-path':
      'Name the page in the path or in the query of the link, and let the server send its tags at that address.',
  },
})
