/** Tidying a link before it is sent. */

export const link = {
  'link.title': 'Tidy the link',
  'link.open': 'Tidy this link',
  'link.card-title': 'Parameters for links that go into {app}',
  'link.card-description': 'Set where visits come from, and take out what a link picked up on its way.',
  'link.lead':
    'Set the parameters that tell your statistics where a visit came from, and take out what the link picked up on its way. Nothing is fetched before you ask for it.',
  'link.field': 'Link',
  'link.update': 'Update',
  'link.presets': 'Sent by',
  'link.preset.status': 'Status',
  'link.preset.chat': 'Chat',
  'link.preset.group': 'Group',
  'link.preset.channel': 'Channel',
  'link.preset.business': 'Business',
  'link.preset-hint':
    'Fills in source and medium. Spelled the same in every link, each route has one line in your statistics.',
  'link.utm': 'Parameters for your statistics',
  'link.utm.source': 'Source',
  'link.utm.medium': 'Medium',
  'link.utm.campaign': 'Campaign',
  'link.utm.content': 'Content',
  'link.utm.term': 'Term',
  'link.utm-more': 'Content and term',
  'link.utm-hint.source': 'Where people come from: whatsapp',
  'link.utm-hint.medium': 'How they come: status, chat, group',
  'link.utm-hint.campaign': 'What it is for: autumn-sale',
  'link.utm-hint.content': 'Which link of several: picture, button',
  'link.utm-hint.term': 'A search word; hardly ever needed here',
  'link.utm-now': 'In the link now: {values}',
  'link.result': 'Finished link',
  'link.none': 'Paste a link, and the finished one is shown here.',
  'link.length': '{count, plural, one {# character} other {# characters}}',
  'link.length-note':
    'Up to {scan, number} can be checked here. A text message of the Cloud API holds {message, number}, link included. {app} names no limit for a link.',
  'link.qr': 'QR code of the finished link',
  'link.qr-too-long': 'The link is too long for a code that phones read well.',
  // what is odd about it
  'link.notes': 'About this link',
  'link.note.scheme-added':
    'https:// was missing and has been set: programs that send messages refuse a link without it.',
  'link.note.http':
    'The link begins with http://. Current phones ask for https:// instead, and by published guidance http:// pages get no card.',
  'link.note.clutter':
    '{names} came with a click on {services}. Everybody who opens this link is counted as that click.',
  'link.note.utm-there':
    'The link says {names} already. That stays as it is, unless you fill in the field of that name.',
  'link.note.utm-twice':
    '{name} is in the link more than once: {values}. Programs differ in which one they count. Fill in the field, and yours is the only one.',
  'link.note.utm-behind-fragment':
    'Parameters after # reach no server, and most statistics miss them. Fill in the fields instead: those go before it.',
  'link.note.utm-capitals':
    'Capital letters in {values}: most statistics count “WhatsApp” and “whatsapp” as two.',
  'link.note.not-utf8':
    '{part} is not UTF-8. It stays as it is; each program that reads the link may take it for another letter.',
  'link.note.secret': 'This looks like a credential: {names}. Everybody who gets the link gets that, too.',
  'link.note.short':
    '{host} leads on to another address. Whether parameters on this link arrive there is up to {host}; on the long link they do. A check shows each hop.',
  'link.note.too-long-to-check':
    'With its parameters the link has {chars, number} characters, more than the {max, number} that can be checked here.',
  'link.press.https': 'Use https://',
  'link.press.clutter': 'Remove the click marks',
  'link.press.utm': 'Remove these parameters',
  // refused
  'link.refused.not-a-link': 'This is no web address. Paste one link, such as https://example.com/page.',
  'link.refused.scheme': '“{scheme}:” opens no page in a chat. A link begins with https://.',
  'link.refused.too-long':
    'This has {chars, number} characters. A link has at most {max, number} here, as in a check.',
  'link.refused.own-machine':
    'This address means the computer that opens it. Whoever gets the link sees nothing of yours.',
  'link.refused.private-network':
    'Only your own network knows this address. Whoever gets the link sees nothing.',
  'link.refused.credentials':
    'What stands before the @ is a user name or a password, and everybody would get it. Take it out.',
  'link.refused.redacted':
    'Reports keep no credentials, so a part of this link is missing (•••). Paste the link itself.',
  // signed
  'link.signed': 'This link is signed, so nothing was added',
  'link.signed-of': 'This link is signed for {service}, so nothing was added',
  'link.signed-covers':
    '{parameter} covers the whole query: with one parameter more, {service} refuses the link, and there is neither page nor card.',
  'link.signed-may':
    '{parameter} signs this link. What it covers cannot be seen; if that is the query, one parameter more makes the server refuse the link.',
  'link.signed-instead': 'What works instead',
  'link.signed.sign-last': 'For parameters: put them into the address first, and have it signed after that.',
  'link.signed.page':
    'Send a public page of yours that leads to the file, with the parameters on the link of that page. It has a card of its own, and the signature stays out of the chat.',
  'link.signed.redirect':
    'Or a short link of your own that leads to the signed one: clicks are counted there.',
  'link.signed.renew':
    'For a new card: have the file signed again. A new signature makes a new link, which phones fetch anew.',
  'link.signed.ends': 'A signed link ends at a set time. The card stays in the chat, and opens nothing then.',
  // what parameters change
  'link.check': 'Do the parameters change the card?',
  'link.check-lead':
    'Some sites answer parameters with another page, other tags, or a redirect that drops them. One more scan, of the finished link, shows it.',
  'link.check-button': 'Check the finished link',
  'link.checking': 'Checking…',
  'link.check-first': 'Set a parameter first: the link as it is has been checked already.',
  'link.check-plain': 'Shows the card of the finished link, and each hop on the way to its page.',
  'link.check-refused': 'The finished link was not checked. {why}',
  'link.answer.same': 'The same card: parameters change nothing that people see.',
  'link.answer.other': 'Another card with the parameters. {outcome}.',
  'link.answer.unknown': 'This could not be told: one of the two scans could not read the page.',
  'link.answer.status': 'With the parameters the server responds with status {status} and no page.',
  'link.answer.tags-differ': 'The tags in the source differ all the same.',
  'link.answer.lost':
    'A redirect drops {names} before the page is reached, so your statistics never see that. Let it pass the query on.',
  'link.answer.og-url.drops':
    'og:url names the page without your parameters. That is fine: the message carries the link as you send it, and a tap opens that one.',
  'link.answer.og-url.keeps':
    'og:url repeats your parameters. Meta asks for the plain address there, without what changes from visit to visit.',
  'link.answer.og-url.other': 'og:url names another address: {value}. The link in the message stays yours.',
  'link.answer.og-url.none': 'The page has no og:url; {app} takes the link itself.',
  'link.answer.known':
    'What is known of og:url: the message carries the link as it was typed, and its public definition has no field for another address any more. {app} for Android took the last line of the card from og:url in 2024, and takes it from the link in 2026. Nobody has published what an iPhone does.',
  'link.answer.compare': 'Compare both',
  'link.answer.report': 'Report of the finished link',
  // hop by hop
  'link.hops': 'Where the link leads',
  'link.hops-none': 'There is no redirect.',
  'link.hops-count':
    '{count, plural, one {# redirect} other {# redirects}}. {app} follows up to {max, number} by their status, and none that a script or a refresh within the page makes.',
  'link.hops-not-known':
    'A check shows each hop: its host, what it is, and whether {app} goes on from there.',
  'link.hop.shortener': 'Shortener',
  'link.hop.brand': 'Short domain of a brand',
  'link.hop.app-door': 'Door to an app',
  'link.hop.counter': 'Counts clicks',
  'link.hop.to-https': 'From http to https',
  'link.hop.www': 'With or without www',
  'link.hop.same-site': 'On the same site',
  'link.hop.other-site': 'To another site',
  'link.hop.page': 'The page',
  'link.hop.no-page': 'No page',
  'link.hop-followed': '{app} goes on',
  'link.hop-ends': '{app} reads here',
  'link.hop-none': 'No card from here',
  'link.hop-sets': 'Sets the final address',
  'link.hop-drops': 'Drops {names}',
  // own short link
  'link.short': 'Your own short link',
  'link.short-lead':
    'The finished link goes to {host} when you press, and not before. Whoever runs this server has chosen that service.',
  'link.short-button': 'Make a short link',
  'link.short-working': 'Making…',
  'link.short-made': 'Short link',
  'link.short-copy': 'Copy the short link',
  'link.short-check': 'Check the short link',
  // as a new one
  'link.fresh': 'When phones show an old card',
  'link.fresh-front':
    '{service} stands in front of this page and may still have the old one. Empty it first: {way}.',
  'link.fresh-signed':
    'This link is signed, and a number at its end would break it. Have it signed again: that makes a new link, too.',
  'link.fresh-more': 'What helps against an old card, and what does not',
  'link.to-business': 'This link by the Cloud API',
} as const
