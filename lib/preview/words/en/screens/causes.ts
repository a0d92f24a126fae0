/** The causes of a report: what each does to the card, who mends it, and what was verified. */

export const causes = {
  'causes.effect.no-card': 'No card',
  'causes.effect.another-page': 'Card of another page',
  'causes.effect.no-picture': 'No picture',
  'causes.effect.small-picture': 'Small picture',
  'causes.effect.poorer-text': 'Poorer text',
  'causes.effect.risk': 'At risk for some people',
  'causes.effect.polish': 'Not visible in a chat',
  'causes.effect.not-known': 'Not known',
  'causes.mender.content': 'For whoever writes the page',
  'causes.mender.developer': 'For a web developer',
  'causes.mender.hosting': 'For whoever runs the server',
  'causes.mender.nobody': 'Nothing to do yet',
  'causes.evidence': '{count, plural, one {Evidence and sources} other {Evidence and sources: # checks}}',
  'causes.not-told':
    '{count, plural, one {# check could not tell because of this:} other {# checks could not tell because of this:}}',
  'causes.two-cards': 'The card of each visitor',
  'causes.another-picture': 'another picture',
  'causes.small': '{count, plural, one {# small thing} other {# small things}}',
  'causes.small-lead':
    'Nothing here changes the card in a chat. The guide asks for it, and other networks use it.',
  'causes.unsure': '{count, plural, one {# check could not tell} other {# checks could not tell}}',
  'causes.verified': 'Verified',
  'causes.all-passed': '{count, plural, one {# check passed} other {# checks passed}}',
  'causes.moot': '{count, plural, one {# check does not apply here} other {# checks do not apply here}}',
  'causes.of-limit': '{value} of {limit}',
  'causes.figure.page': 'Time until the page could be read',
  'causes.figure.head': 'Head of the page',
  'causes.figure.image': 'Weight of the picture',
  // a good report has something to do, too
  'causes.next': 'Next step',
  'causes.next-lead': 'The card is as it was meant. Send the link, or look at it on every device first.',
  'causes.send': 'Send in WhatsApp',
  'causes.copy-link': 'Copy link',
  'causes.all-devices': 'All devices',
} as const
