/** The words of the check on login and consent walls. */
import type { pagePublic as check } from '../../../../judge/checks/page/page-public'
import { checkWords } from '../../../typed'

export const pagePublic = checkWords<typeof check>()({
  name: 'Public page',
  marketer:
    'WhatsApp reads the page like a stranger. If the page needs a login, there is nothing for it to show.',
  developer:
    'The client keeps no cookies and sends no credentials. A 401, a redirect to a sign-in or consent page, or such a form in place of the content, gives a card of that page, or none. A consent banner on top of the page does no harm.',
  howToFix: [
    'Serve the head of the page (title, description, image) to everybody, and ask for the login only for the body.',
    'Where the content must stay private, share a public landing page that describes it and leads to the login.',
    'WordPress: a maintenance or “coming soon” plugin, or a private post, hides the page; publish it. Shopify: switch off the store password under Online Store → Preferences.',
    'Next.js: exclude the public routes from the matcher of the middleware that checks the session. Vercel: Deployment Protection closes preview addresses; share the production address.',
    'nginx: put auth_basic off; into the location of the page that is shared. Geo, age and consent walls count as well: respond to requests without cookies with the page itself.',
    'Consent (OneTrust, Cookiebot, Usercentrics, Sourcepoint and the like): ask in a banner over the page, not by a redirect or a page of its own. Where the redirect must stay, leave out user agents that start with WhatsApp/ and facebookexternalhit: they keep no cookies and see no advertisements.',
  ],
  outcomes: {
    login: {
      title: 'The page asks for a login',
      summary:
        'The card cannot show your content, because {app} is never logged in: at best it shows the login page. Share a page that is public.',
      detail: 'What was seen: {seen}. The tags of the page that needs the login were not read.',
    },
    gate: {
      title:
        '{gate, select, vercel {Vercel’s deployment protection} netlify {Netlify’s visitor access} shopify {The password of the Shopify store} wordpress {The login of WordPress} google {Google’s identity-aware proxy} azure {The sign-in of Azure App Service} aws {The sign-in of the AWS load balancer} other {Cloudflare Access}} stands before the page',
      summary:
        'The card cannot show your content: {app} is never signed in, and gets nothing but the gate. Share an address that is open, or open this one.',
      detail: 'What was seen: {seen}. The tags of the page behind it were not read.',
    },
    password: {
      title: 'The page asks for a password',
      summary:
        'The card cannot show your content: the server asks everybody for a name and a password, as test servers do. Share the public address.',
      detail: 'What was seen: {seen}. The tags of the page behind it were not read.',
    },
    'sent-to-gate': {
      title: 'Visitors are sent to another page first',
      summary:
        'The card cannot show your content: whoever opens the link without a cookie is sent to a page that remembers where they wanted to go. {app} stays there.',
      detail: 'What was seen: {seen}. The tags of the page behind it were not read.',
    },
    'opens-with-cookie': {
      title: 'The page opens only to visitors that send back its cookie',
      summary:
        '{app} begins every preview without cookies, so its card shows what stands before the page. Asked once more with the cookies that were set ({names}), and with nothing agreed to, the server sent the page itself.',
    },
    consent: {
      title: 'A consent page comes before the page',
      summary:
        'The card shows the consent page instead of yours, because {app} cannot agree to anything. Ask for consent on the page itself, or let link previews through.',
      detail: 'What was seen: {seen}. The tags of the page itself were not read.',
    },
    'consent-by-tool': {
      title: 'A consent page ({by}) comes before the page',
      summary:
        'The card shows the consent page instead of yours, because {app} cannot agree to anything. Ask for consent on the page itself, or let link previews through.',
      detail: 'What was seen: {seen}. The tags of the page itself were not read.',
    },
    refused: {
      title: 'Could not tell whether the page is public',
      summary:
        'We were refused before the page could be seen, so we do not know whether it also asks for a login.',
    },
    'http-error': {
      title: 'Could not tell whether the page is public',
      summary: 'The address responds with status {status}, which says nothing about a login.',
    },
    public: {
      title: 'The page is public',
      summary: 'It responds without a login, a cookie or a password.',
    },
  },
  fixes: {
    'open-gate':
      '{gate, select, vercel {Share the production address; deployment addresses are protected on purpose. Deployment Protection in the settings of the project opens them, all of them and to everybody.} netlify {In Netlify open Site configuration → Access & security → Visitor access, and take the password off this site, which opens all of it, or share the public address.} shopify {In Shopify open Online Store → Preferences → Password protection, and switch it off when the store opens.} wordpress {Publish the page: a private post or a plugin for members sends everybody to wp-login.php.} google {Leave the public pages out of the identity-aware proxy, or share an address outside of it.} azure {In the App Service open Authentication, and allow unauthenticated requests for this path.} aws {Give the public paths a listener rule of their own, without the authenticate action.} other {In Cloudflare Zero Trust open Access → Applications, and add a policy with the action Bypass for this path alone.}}',
    'serve-head-to-all':
      'Respond to requests for {url} without cookies with the page’s own head, or share a public page instead.',
    'answer-without-cookie':
      'Respond to requests for {url} without cookies with the page itself, and set the cookie there. Where the stop in between must stay, leave out user agents that begin with WhatsApp/ or contain facebookexternalhit.',
    'ask-on-the-page':
      'Respond to requests for {url} without cookies with the page itself, and ask for consent in a banner. Where a redirect must stay, leave out user agents that begin with WhatsApp/ or contain facebookexternalhit.',
  },
})
