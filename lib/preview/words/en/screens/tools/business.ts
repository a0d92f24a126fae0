/** The help for links in messages of businesses, and where each claim on a help page comes from. */

export const business = {
  'business.title': 'Links from {app} Business',
  'business.card-title': 'Link previews by the {app} Cloud API',
  'business.card-description':
    'preview_url, templates and catalogues: which message has a card, and the request.',
  'business.lead':
    'Which message of a business shows a card, and the request that sends it. The page needs the same tags as for any other sender.',
  'business.field': 'Your link',
  'business.fill-in': 'Fill in',
  'business.sample': 'The requests hold a sample link until you fill in yours.',
  'business.gaps':
    'What stands in angle brackets is yours to fill in: the id of your phone number, the recipient’s number with its country code, and your access token.',
  'business.too-long': 'This link is longer than a text message may be.',
  'business.ip-host': 'The host of this link is a number. It is not recognised as a link in a message.',
  'business.text': 'A text with its card',
  'business.text.preview-url':
    'preview_url: true asks for a card. Without it, or when no card can be made, people see the link alone.',
  'business.text.first': 'Only the first link of a text gets a card.',
  'business.text.scheme': 'It begins with http:// or https://, and its host is a name, not a number.',
  'business.text.length': 'A text has at most {max, number} characters, the link included.',
  'business.text.known':
    'The card is shown to people whom the business sent a template, who opened the chat from a click-to-chat link, or who saved the business as a contact.',
  'business.text.window':
    'A text of your own may be sent within 24 hours of the person’s last message or call. After that, only templates.',
  'business.text.answer':
    'The answer says that the message was accepted, never whether a card was made. Nor is it published who fetches the page.',
  'business.request-json': 'The text message as JSON',
  'business.request-curl': 'The text message as a command',
  'business.copy-json': 'Copy the JSON',
  'business.copy-curl': 'Copy the command',
  'business.template': 'Templates',
  'business.template.none': 'A template message makes no card of a link.',
  'business.template.silent': 'Meta’s pages name no preview_url for templates.',
  'business.template.header':
    'Instead: a picture in the template’s header. You choose it, so nothing has to be fetched from your page.',
  'business.template.button': 'Instead: a button that opens the link. It shows no card of the page.',
  'business.template.after':
    'Or ask for an answer: in the 24 hours after it, a text with its card may follow.',
  'business.template.direct':
    'Direct Send, texts without a template for approved accounts (2026): whether preview_url works there is not stated.',
  'business.template-json': 'The template message as JSON',
  'business.template-gap':
    'The template needs a header with a picture and a button with a changing end; its name and language are those that were approved.',
  'business.catalogue': 'Catalogues',
  'business.catalogue.own':
    'Product cards of a catalogue come from the Commerce Manager, not from the tags of a page.',
  'business.catalogue.link':
    'A link wa.me/c/ with a phone number, in a text with preview_url, shows pictures of that catalogue instead of a card.',
  // who says so
  'claim.sources': 'Sources',
  'claim.none': 'No published source',
  'claim.read': '{source}, {date}',
  'claim.source.guide': 'Published {app} preview guide',
  'claim.source.android': '{app} for Android',
  'claim.source.web': '{app} Web',
  'claim.source.site-owners': 'Site owners in public issue threads',
  'claim.source.link-previews': 'Meta, {app} link previews',
  'claim.source.text-messages': 'Meta, Cloud API: text messages',
  'claim.source.message-reference': 'Meta, Cloud API: an older message reference',
  'claim.source.service-messages': 'Meta, Cloud API: service messages',
  'claim.source.catalogue-links': 'Meta, Cloud API: catalogue links',
  'claim.source.direct-send': 'Meta, Cloud API: Direct Send',
  'claim.source.meta-employee': 'An employee of Meta in a public issue thread',
  'claim.source.provider': 'Documents of a provider, 360dialog',
  'claim.source.message-definition': 'The public definition of the message, in whatsmeow',
  'claim.source.cloudfront': 'Amazon CloudFront, signed URLs',
  'claim.source.rfc-3986': 'RFC 3986, section 3.5',
} as const
