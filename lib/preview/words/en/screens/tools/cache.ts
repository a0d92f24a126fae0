/** The help for a card that stays old. */

export const cache = {
  'cache.title': 'When a card stays old',
  'cache.more': 'More help',
  'cache.card-title': 'A {app} card that stays old: what helps',
  'cache.card-description': 'What brings the new card to phones, device by device, and what does not.',
  'cache.lead':
    'The sender’s phone makes the card, and keeps it. Nothing on a site takes it away from there; a link that no phone knows yet brings the new one.',
  'cache.site': 'First, the site',
  'cache.site.check':
    'Check the link here. If the report shows the new card, the site is done, and only phones are behind.',
  'cache.site.empty':
    'If it shows the old card, empty what still serves the old page: first the site’s own cache, such as a cache plugin of WordPress, then what stands in front of the site.',
  'cache.site.image': 'Give a new image a new file name, so that no cache on the way can serve the old one.',
  'cache.fronts': 'In front of the site',
  'cache.fronts-hint': 'A report says which of these stands in front of your page.',
  'cache.front.cloudflare': 'Caching → Configuration → Custom Purge, with the address of the page',
  'cache.front.akamai': 'Fast purge by URL, with the address of the page',
  'cache.front.fastly': 'Purge → Purge URL, with the path of the page',
  'cache.front.cloudfront': 'Invalidations → Create invalidation, with the path of the page',
  'cache.front.vercel': 'CDN → Caches → Purge Cache; a new deployment does the same',
  'cache.front.netlify': 'Each deployment empties it: Deploys → Trigger deploy',
  'cache.helps': 'What helps',
  'cache.helps.new-link':
    'Send the link with a number at its end. To a phone that is a new link, and the page stays the same.',
  'cache.helps.other-phone': 'Send from a phone that never had this link in its message field.',
  'cache.helps.wait': 'Wait: a card is kept for some hours, typically. Nobody promises how many.',
  'cache.helps.make': 'Make the new link',
  'cache.devices': 'On each device',
  'cache.device.android':
    'Android: Settings → Apps → {app} → Storage → Clear cache. Then paste the link again, and wait for the card above the field before you send.',
  'cache.device.ios':
    'iPhone: no such switch is known, and how long an iPhone keeps a card is not published. Send the new link.',
  'cache.device.web':
    'Web and Desktop: the window asks the phone for the card and keeps it while it is open. Reload the window once the phone shows the new card.',
  'cache.device.channel':
    'Channels: Meta’s servers fetch the page. Whether anything empties what they keep is not known.',
  'cache.device.sent':
    'Messages that were sent: the card is a part of the message and stays. Delete it for everyone and send the link again.',
  'cache.not': 'What does not help',
  'cache.not.debugger':
    'Facebook’s Sharing Debugger. It empties what Meta’s servers keep, and phones fetch the page themselves.',
  'cache.not.recipient': 'Asking recipients to empty anything: the recipient’s phone never fetches the page.',
  'cache.not.tags':
    'More tags, such as itemprop="image", og:image:secure_url, twitter:card or another og:type: phones read none of these.',
  'cache.not.robots': 'Another robots.txt: phones do not ask for it.',
  'cache.not.fragment':
    'Something after #: no server ever sees it. Whether a phone takes that for a new link is not known.',
  'cache.not.signed': 'A number at the end of a signed link: the server refuses it. Have it signed again.',
} as const
