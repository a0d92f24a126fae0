/** Pages whose fault one more request proves: what is asked for beside the usual visits, and what is said of it. */
import { expect } from 'vitest'
import { TRIALS_PER_HOST_MAX } from '../vocabulary/trials'
import { describeCases } from './describe-cases'
import type { HttpResponse, Seen } from './open-site'
import { html, og, page, TAGS } from './served-pages'
import { plain } from './served-pictures'

const LOAF: HttpResponse = {
  headers: { 'content-type': 'image/jpeg' },
  body: await plain(1_200, 630).jpeg().toBuffer(),
}
const ICON: HttpResponse = {
  headers: { 'content-type': 'image/png' },
  body: await plain(120, 120).png().toBuffer(),
}
const denied: HttpResponse = { status: 403, headers: { 'content-type': 'application/xml' }, body: '<Error/>' }

const fixOf = ({ report }: Seen, id: string): string =>
  report.findings.find((finding) => finding.id === id)?.fix?.snippet?.code ?? ''
const offers = (id: string, path: string) => (seen: Seen) =>
  expect(fixOf(seen, id)).toContain(`"${seen.origin}${path}"`)
const offersNone = (id: string) => (seen: Seen) => expect(fixOf(seen, id)).toContain('⟦image⟧')
const BARE = '<title>Bakery</title>'
const isPhone = (agent: string | undefined) => agent?.startsWith('WhatsApp/') ?? false

describeCases('trials', [
  {
    name: 'trial_encoded_twice',
    what: 'an address that is encoded twice, refused by a store',
    sends: { '/': page(TAGS + og('image', '{site}/a%2520b.jpg')), '/a%2520b.jpg': denied, '/a%20b.jpg': LOAF },
    says: { codes: { 'image-public': 'address-refused' }, and: offers('image-public', '/a%20b.jpg') },
  },
  {
    name: 'trial_one_slash',
    what: 'an address that lost its host',
    sends: { '/': page(TAGS + og('image', 'https:/img/loaf.jpg')), '/img/loaf.jpg': LOAF },
    says: { codes: { 'og-image-absolute': 'slashes' }, and: offers('og-image-absolute', '/img/loaf.jpg') },
  },
  {
    name: 'trial_base',
    what: 'a relative address on a page with a base: only what answers is offered',
    sends: { '/': page(`<base href="/files/">${TAGS}${og('image', 'loaf.jpg')}`), '/files/loaf.jpg': LOAF },
    says: { and: offers('og-image-absolute', '/files/loaf.jpg'), asked: ['/', '/files/loaf.jpg'] },
  },
  {
    name: 'trial_nothing_answers',
    what: 'a relative address, and no picture under any completion of it',
    sends: { '/': page(TAGS + og('image', 'loaf.jpg')) },
    says: { and: offersNone('og-image-absolute') },
  },
  {
    name: 'trial_development_address',
    what: 'the machine of whoever built the page, whose path is on the site as well',
    sends: { '/': page(TAGS + og('image', 'http://localhost:3000/og.jpg')), '/og.jpg': LOAF },
    says: { codes: { 'image-public': 'own-machine' }, and: offers('image-public', '/og.jpg') },
  },
  {
    name: 'trial_best_of_several',
    what: 'several pictures, of which the last is small',
    sends: {
      '/': page(TAGS + og('image', '{site}/loaf.jpg') + og('image', '{site}/icon.png')),
      '/loaf.jpg': LOAF,
      '/icon.png': ICON,
    },
    says: {
      findings: { 'image-min-size': 'fail', 'duplicate-tags': 'warn' },
      and: (seen) => {
        offers('image-min-size', '/loaf.jpg')(seen)
        expect(seen.report.causes.map(({ findings }) => findings)).toEqual([['image-min-size', 'duplicate-tags']])
      },
    },
  },
  {
    name: 'trial_last_of_several',
    what: 'several pictures, of which the last has no whole address: one stays, and the others go',
    sends: {
      '/': page(TAGS + og('image', '{site}/loaf.jpg') + og('image', '/gone.jpg')),
      '/loaf.jpg': LOAF,
    },
    says: {
      layout: 'text',
      findings: { 'og-image-absolute': 'fail', 'duplicate-tags': 'warn' },
      and: ({ report, origin }) => {
        expect(report.causes.map(({ code }) => code)).toEqual(['og-image-absolute'])
        expect(report.causes[0]?.fix).toMatchObject({
          steps: { code: 'trial.keep-image' },
          snippet: { code: og('image', `${origin}/loaf.jpg`) },
        })
      },
    },
  },
  {
    name: 'trial_others_tags_alone',
    what: 'the tags of another network alone: one cause, and one block with all that they say',
    sends: {
      '/': page(`<title>Rye loaf</title>${['title" content="Rye loaf', 'description" content="Baked at dawn.', 'image" content="{site}/loaf.jpg'].map((tag) => `<meta name="twitter:${tag}">`).join('')}`),
      '/loaf.jpg': LOAF,
    },
    says: {
      layout: 'landscape',
      and: ({ report, origin }) => {
        expect(report.causes.map(({ code, status }) => [code, status])).toEqual([['tags-missing', 'fail']])
        expect(report.causes[0]?.title.code).toBe('cause.tags-missing.title')
        const code = [og('title', 'Rye loaf'), og('description', 'Baked at dawn.'), og('image', `${origin}/loaf.jpg`), og('url', `${origin}/`)]
        expect(report.causes[0]?.fix?.snippet?.code).toBe(code.join('\n'))
      },
    },
  },
  {
    name: 'trial_two_addresses',
    what: 'the site’s address in front of another whole one',
    sends: { '/': page(TAGS + og('image', '{site}{other}/loaf.jpg')), '/loaf.jpg': LOAF },
    says: {
      codes: { 'og-image-absolute': 'two-addresses' },
      and: (seen) => expect(fixOf(seen, 'og-image-absolute')).toContain(`"${seen.origin.replace('shop', 'other')}/loaf.jpg"`),
    },
  },
  {
    name: 'trial_signs_in_address',
    what: 'a sign that is written otherwise on the way, and that the server knows in one form alone',
    sends: { '/': page(TAGS + og('image', '{site}/loaf.jpg?at=600|315')), '/loaf.jpg?at=600|315': LOAF },
    says: { layout: 'text', said: 'write-plain-address' },
  },
  {
    name: 'trial_budget',
    what: 'ten tags that name a picture, none of which answers',
    sends: {
      '/': page(
        BARE + Array.from({ length: 10 }, (_, n) => `<meta name="og:image:url" property="og:image:secure_url" content="{site}/${n}.jpg">`).join('') +
          Array.from({ length: 10 }, (_, n) => og('image', `/${n}.jpg`)).join(''),
      ),
    },
    says: {
      and: ({ requests }) => {
        const pictures = requests.filter(({ url }) => url?.endsWith('.jpg'))
        expect(pictures.length).toBe(TRIALS_PER_HOST_MAX)
      },
    },
  },
  {
    name: 'trial_fine_page',
    what: 'a page and a picture without fault: nothing is asked twice',
    sends: { '/': page(TAGS + og('image', '{site}/loaf.jpg')), '/loaf.jpg': LOAF },
    says: { asked: ['/', '/loaf.jpg'], and: ({ requests }) => expect(requests.length).toBe(6) },
  },
  {
    name: 'trial_accept',
    what: 'a server that refuses requests without an Accept header',
    sends: {
      '/': ({ headers }) =>
        headers.accept ? page(TAGS) : { status: 403, headers: { server: 'Apache' }, body: '<h1>No</h1>' },
    },
    says: { layout: 'none', codes: { 'page-not-blocked': 'refused-for-a-header' }, said: '920300' },
  },
  {
    name: 'trial_agent',
    what: 'a server that refuses the name',
    sends: { '/': ({ headers }) => (isPhone(headers['user-agent']) ? { status: 403, body: 'no' } : page(TAGS)) },
    says: { codes: { 'page-not-blocked': 'blocked-alone' }, said: 'trial.changed.user-agent' },
  },
  {
    name: 'trial_language',
    what: 'a page that is picked by the language that is asked for',
    sends: {
      '/': ({ headers }) => ({
        headers: { vary: 'Accept-Language' },
        body: html(headers['accept-language']?.startsWith('fr') ? TAGS.replaceAll('Rye loaf', 'Pain de seigle') : TAGS),
      }),
    },
    says: { codes: { 'same-for-all-visitors': 'changes-with-language' }, said: 'Pain de seigle' },
  },
  {
    name: 'trial_slash',
    what: 'a page that is there with the slash at its end alone',
    path: '/bread',
    sends: { '/bread/': page(TAGS) },
    says: { codes: { 'page-reachable': 'other-slash' }, asked: ['/bread', '/bread/'] },
  },
  {
    name: 'trial_canonical_404',
    what: 'an og:url that names a page which is not there',
    path: '/bread',
    sends: { '/bread': page(TAGS.replace('{site}/', '{site}/project')) },
    says: { codes: { 'og-url': 'answers-with-error' } },
  },
  {
    name: 'trial_stale_cache',
    what: 'a cached page without tags, whose fresh copy has them: the address with the parameter is never offered',
    path: '/bread',
    sends: {
      '/bread': { headers: { age: '900' }, body: html(BARE) },
      '/bread?*': page(TAGS),
    },
    says: {
      codes: { 'tags-in-server-html': 'cached-without-tags' },
      and: ({ asked, report }) => {
        expect(asked.some((at) => /^\/bread\?fresh=\w+$/.test(at))).toBe(true)
        expect(report.causes.map(({ code, fix }) => [code, fix?.steps.code])).toEqual([['tags-for-others', 'clear-cache']])
        expect(JSON.stringify([report.causes, report.values])).not.toContain('fresh=')
      },
    },
  },
  {
    name: 'trial_cache_is_not_it',
    what: 'a cached page without tags for phones alone, and the server sends the same behind the cache',
    path: '/bread',
    sends: {
      '/bread': ({ headers }) =>
        isPhone(headers['user-agent']) ? { headers: { age: '900' }, body: html(BARE) } : page(TAGS),
      '/bread?*': page(BARE),
    },
    says: { codes: { 'tags-in-server-html': 'for-all-but-client' }, said: 'treat-client-alike-at-server' },
  },
  {
    name: 'trial_cached_error',
    what: 'an error out of a cache, behind which the page is there',
    path: '/bread',
    sends: {
      '/bread': { status: 404, headers: { 'x-cache': 'HIT' }, body: html(BARE) },
      '/bread?*': page(TAGS),
    },
    says: { layout: 'none', codes: { 'page-reachable': 'cached-error' } },
  },
  {
    name: 'trial_refusal_is_not_pressed',
    what: 'a refusal out of a cache: nobody asks a server that refuses once more for that',
    path: '/bread',
    sends: { '/bread': { status: 429, headers: { 'x-cache': 'HIT' }, body: html(BARE) } },
    says: { layout: 'none', and: ({ requests }) => expect(requests.some(({ url }) => url?.includes('fresh='))).toBe(false) },
  },
  {
    name: 'trial_error_behind_cache',
    what: 'an error out of a cache, and the same behind it',
    path: '/bread',
    sends: { '/bread': { status: 404, headers: { 'x-cache': 'HIT' }, body: html(BARE) } },
    says: { layout: 'none', codes: { 'page-reachable': 'error-status' }, said: 'trial.changed.fresh-parameter' },
  },
  {
    name: 'trial_cookie_after_consent_page',
    what: 'a consent page whose own cookie opens the page',
    path: '/bread',
    sends: {
      '/bread': ({ headers }) =>
        headers.cookie === 'seen=secret7' ? page(TAGS) : { status: 302, headers: { location: '/consent?next=%2Fbread' } },
      '/consent?next=%2Fbread': { headers: { 'set-cookie': 'seen=secret7; Path=/' }, body: html('<title>Cookies</title>') },
    },
    says: {
      codes: { 'page-public': 'opens-with-cookie' },
      and: ({ report, asked }) => {
        expect(JSON.stringify(report)).not.toContain('secret7')
        expect(asked.filter((at) => at === '/bread').length).toBeLessThanOrEqual(5)
      },
    },
  },
  {
    name: 'trial_cookie_opens_nothing',
    what: 'a consent page that sets a cookie and wants an answer all the same',
    path: '/bread',
    sends: {
      '/bread': { status: 302, headers: { location: '/consent?next=%2Fbread' } },
      '/consent?next=%2Fbread': { headers: { 'set-cookie': 'id=1; Path=/' }, body: html('<title>Cookies</title>') },
    },
    says: { codes: { 'page-public': 'consent' }, said: 'trial.changed.cookie' },
  },
  {
    name: 'trial_cookie_page_reloads',
    what: 'a page that sets a cookie and loads itself again',
    sends: {
      '/': ({ headers }) =>
        headers.cookie === 'a=1'
          ? page(TAGS)
          : { headers: { 'set-cookie': 'a=1' }, body: html(`${BARE}<meta http-equiv="refresh" content="0">`) },
    },
    says: {
      codes: { 'page-public': 'opens-with-cookie' },
      and: ({ report }) => expect(report.causes.map(({ code }) => code)).toEqual(['wall']),
    },
  },
  {
    name: 'trial_no_cookie_without_reload',
    what: 'a page without tags that happens to set a cookie: nobody asks again',
    sends: { '/': { headers: { 'set-cookie': 'a=1' }, body: html(BARE) } },
    says: { codes: { 'page-public': 'public' }, and: ({ requests }) => expect(requests.some(({ headers }) => headers.cookie)).toBe(false) },
  },
  {
    name: 'trial_gate',
    what: 'a redirect that remembers the page, by a name that says nothing',
    path: '/prices',
    sends: {
      '/prices': { status: 302, headers: { location: '/hello?callbackUrl=%2Fprices' } },
      '/hello?callbackUrl=%2Fprices': page('<title>Welcome</title>'),
    },
    says: { codes: { 'page-public': 'sent-to-gate' } },
  },
]) // prettier-ignore
