/** Hosts whose links lead elsewhere, by what they are for: shorteners, a brand's own short domain, doors to apps, counters of clicks. */

export const SHORT_KINDS = ['shortener', 'brand', 'app-door', 'counter'] as const
export type ShortKind = (typeof SHORT_KINDS)[number]

const HOSTS: Readonly<Record<ShortKind, string>> = {
  shortener:
    'bit.ly bitly.com j.mp bitly.ws tinyurl.com tiny.cc t.ly is.gd v.gd ow.ly buff.ly rebrand.ly rb.gy cutt.ly shorturl.at short.gy goo.gl dub.sh bl.ink kutt.it s.id chl.li x.gd t2m.io snip.ly clck.ru u.to vk.cc reurl.cc pse.is lihi.cc ppt.cc urlz.fr encurtador.com.br acesse.dev n9.cl shorten.is tny.im soo.gd qr.ae qrco.de qr.io me-qr.com l.ead.me scnv.io gg.gg surl.li shrtco.de 1url.com bom.so shorturl.asia',
  brand:
    'youtu.be amzn.to amzn.eu amzn.asia a.co fb.me fb.watch m.me instagr.am ig.me lnkd.in t.co pin.it redd.it spoti.fi spotify.link apple.co g.co forms.gle maps.app.goo.gl goo.gle aka.ms msft.it 1drv.ms adobe.ly vm.tiktok.com vt.tiktok.com flic.kr wp.me git.io nyti.ms wapo.st bbc.in cnn.it econ.st on.wsj.com reut.rs bloom.bg ebay.us etsy.me airbnb.me shope.ee s.shopee.co.id s.shopee.com.br tokopedia.link mercadolivre.com/sec flipkrt.it',
  'app-door': 'app.link onelink.me page.link adj.st go.link smart.link sng.link',
  counter:
    'l.facebook.com lm.facebook.com l.instagram.com l.wl.co l.messenger.com lnks.gd trib.al dlvr.it ift.tt hubs.ly hubs.la eepurl.com list-manage.com ct.sendgrid.net awstrack.me safelinks.protection.outlook.com urldefense.com urldefense.proofpoint.com google.com/url bing.com/ck mkt.dynamics.com',
} // prettier-ignore

export interface ShortHost {
  /** A host, or a host and the beginning of a path. */
  place: string
  kind: ShortKind
}

/** The longest first, so that `maps.app.goo.gl` is not taken for `goo.gl`. */
export const SHORT_HOSTS: readonly ShortHost[] = SHORT_KINDS.flatMap((kind) =>
  HOSTS[kind].split(' ').map((place) => ({ place, kind })),
).sort((a, b) => b.place.length - a.place.length)
