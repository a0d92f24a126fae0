/** Can somebody who is not logged in read the page? */
import { defineCheck, fail, pass, unknown } from '../../check'
import { hopEvidence } from '../../page/hop-evidence'

export const pagePublic = defineCheck({
  id: 'page-public',
  group: 'page',
  needs: ['access', 'page'],
  witnesses: ['noCookies'],
  words: {
    name: 'Public page',
    marketer: 'WhatsApp reads the page like a stranger. Behind a login there is nothing it can show.',
    developer:
      'The client keeps no cookies and sends no credentials. A 401, a redirect to a sign-in or consent page, or such a form in place of the content, gives a card of that page, or none. A consent banner on top of the page does no harm.',
    howToFix: [
      'Serve the head of the page (title, description, image) to everybody, and ask for the login only for the body.',
      'Where the content must stay private, share a public landing page that describes it and leads to the login.',
      'WordPress: a maintenance or “coming soon” plugin, or a private post, hides the page; publish it. Shopify: switch off the store password under Online Store → Preferences.',
      'Next.js: exclude the public routes from the matcher of the middleware that checks the session. Vercel: Deployment Protection closes preview addresses; share the production address.',
      'nginx: put auth_basic off; into the location of the page that is shared. Geo, age and consent walls count as well: answer requests without cookies with the page itself.',
      'Consent (OneTrust, Cookiebot, Usercentrics, Sourcepoint and the like): ask in a banner over the page, not by a redirect or a page of its own. Where the redirect must stay, leave out user agents that start with WhatsApp/ and facebookexternalhit: they keep no cookies and see no advertisements.',
    ],
  },
  run({ access, page }) {
    const seen = [{ label: 'Seen', value: access.evidence }, ...hopEvidence(page.hops)]
    const needsLogin = access.kind === 'login' || access.status === 401 || access.status === 407
    if (needsLogin) {
      return fail({
        noCard: true,
        title: 'The page asks for a login',
        summary:
          'WhatsApp is never logged in, so the card cannot show your content: at best it shows the login page. Share a page that is public.',
        detail: `What was seen: ${access.evidence}. The tags of the page behind the login were not read.`,
        evidence: seen,
        fix: {
          steps: `Answer requests for ${page.requestedUrl} without cookies with the page’s own head, or share a public page instead.`,
        },
      })
    }
    if (access.kind === 'consent') {
      const by = access.by ? ` (${access.by})` : ''
      return fail({
        noCard: true,
        title: `A consent page${by} stands before the page`,
        summary:
          'WhatsApp cannot agree to anything, so the card shows the consent page instead of yours. Ask for consent on the page itself, or let link previews pass.',
        detail: `What was seen: ${access.evidence}. The tags of the page behind it were not read.`,
        evidence: seen,
        fix: {
          steps: `Answer requests for ${page.requestedUrl} without cookies with the page itself and ask for consent in a banner. Where a redirect must stay, leave out user agents that begin with WhatsApp/ or contain facebookexternalhit.`,
        },
      })
    }
    if (access.kind === 'blocked') {
      return unknown({
        title: 'Could not tell whether the page is public',
        summary:
          'We were refused before the page could be seen, so we do not know whether it also asks for a login.',
        evidence: seen,
      })
    }
    if (access.kind === 'http-error') {
      return unknown({
        title: 'Could not tell whether the page is public',
        summary: `The address answered with status ${access.status}, which says nothing about a login.`,
        evidence: seen,
      })
    }
    return pass({
      title: 'The page is public',
      summary: 'It answers without a login, a cookie or a password.',
      evidence: [{ label: 'Seen', value: access.evidence }],
    })
  },
})
