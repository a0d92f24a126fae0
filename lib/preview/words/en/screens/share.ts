/** Handing a report on. */

export const share = {
  'share.heading': 'Share this report',
  'share.lead': 'Anyone with the link can read this report without an account, as it was when it was made.',
  'share.expires': 'Expires {when}',
  'share.never-expires': 'Never expires',
  'share.copy-link': 'Copy link',
  'share.revoke': 'Revoke link',
  'share.expiry': 'The link expires',
  'share.never': 'never',
  'share.after-days': 'after {days, plural, one {# day} other {# days}}',
  'share.create': 'Create link',
  'share.create-another': 'Create another link',
  // above a shared report
  'share.shared': 'Shared {when}.',
  'share.shared-by': 'Shared by {who} {when}.',
  'share.as-it-was': 'The link was checked {when}.',
  'share.link-expires': 'The shared link expires {when}.',
  'share.check-your-own': 'Check your own link',
  'share.go-on': 'Continue',
  'share.page-title': '{app} preview of {host}',
  // the card for other pages
  'share.embed': 'Embed the card in a wiki or a pull request',
  'share.embed-title': 'How {app} shows this link',
  'share.embed-device': 'Device of the embedded card',
  'share.embed-theme': 'Theme of the embedded card',
  'share.embed-theme.auto': 'Reader’s theme',
  'share.embed-theme.light': 'Light',
  'share.embed-theme.dark': 'Dark',
  'share.embed-preview': 'The card as it will be embedded',
  'share.embed-html': 'HTML',
  'share.embed-html-hint': 'For pages that may show frames.',
  'share.copy-html': 'Copy HTML',
  'share.embed-markdown': 'Markdown',
  'share.embed-markdown-hint': 'The picture, linked to this report.',
  'share.copy-markdown': 'Copy Markdown',
  'share.embed-address': 'Address of the picture',
  'share.embed-address-hint': 'A PNG at twice its size.',
  'share.copy-address': 'Copy address',
  'share.embed-more':
    'The address also takes {android}, {web} or {ios}, {light} or {dark}, and {incoming}. Anyone who can see the embedded card can open the report; both stop working with the link.',
  // the embedded card
  'share.card-title': 'How {app} shows a link to {host}',
  'share.card-not-expected': 'Not the expected card, which is “{layout}”. {words}',
  'share.card-gone': 'This card is not shared',
  'share.card-gone-why': 'This card is no longer shared, or never was.',
  // refusals
  'share.too-many-links':
    'This report already has {max, number} links, which is the limit. Check the link again to share a new report.',
  'share.too-fast': 'Too many links at once. Wait a minute and try again.',
  'share.refused': '{title}. Try again in a moment.',
} as const
