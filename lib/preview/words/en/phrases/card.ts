/** Why a card looks as it does, and what is missing to the next one. */
import { phraseWords } from '../../typed'

export const card = phraseWords<'card'>()({
  'card.because': '{cause}.',
  'card.no-address': 'There is no address to ask. {because}',
  'card.not-known': 'What {app} shows is not known. {because}',
  'card.not-known-as': 'What {app} shows is not known: {because}.',
  'card.no-page': '{app} gets no page: {because}.',
  'card.https-unanswered': '{app} asks for https:// and gets no page there: {because}.',
  'card.https-last-hop-insecure':
    '{app} asks for https:// and gets no page there: the last address in the redirect chain is http://.',
  'card.page-too-slow': 'The page needs {needs}, and {app} gives up after {limit}.',
  'card.page-never-complete': 'The head of the page was not complete after {limit}, when {app} gives up.',
  'card.page-faster': '{by} faster and the card appears.',
  'card.status': 'The page responds with status {status}, and {app} needs 200 to 299.',
  'card.not-html': 'The address responds with {contentType}, which has no tags to read.',
  'card.no-content-type': 'The response has no type and is no HTML, so it has no tags to read.',
  'card.page-empty': 'The page is empty: there is nothing to make a card of.',
  'card.coding-not-readable':
    'The response is compressed as {coding}, which {app} did not ask for and may not be able to unpack.',
  'card.challenge':
    'The site sends {app} a challenge page{by, select, none {} other { ({by})}} instead of the page itself.',
  'card.blocked': 'The site refuses {app} with status {status}{by, select, none {} other { ({by})}}.',
  'card.blocked-browser-gets-in':
    'The site refuses {app} with status {status}{by, select, none {} other { ({by})}}, while a browser gets {browserStatus}.',
  'card.blocked-browser-too':
    'What {app} shows is not known: the site refuses {app} with status {status}{by, select, none {} other { ({by})}}, and a browser with {browserStatus}, so a phone elsewhere may get in.',
  'card.everybody-refused':
    'What {app} shows is not known: the site refuses every visitor we send{by, select, none {} other { ({by})}}, {app} with status {status} and a browser with {browserStatus}, so a phone elsewhere may get in.',
  'card.no-text': 'The head has neither a title nor a description that {app} reads.',
  'card.title-makes-card': 'With an og:title the card appears.',
  'card.login-page': '{app} is sent to a login page, so the card is that of the login page.',
  'card.consent-page': '{app} is sent to a consent page, so the card is that of the consent page.',
  'card.phone-too-slow':
    'The phone needs {needs} for {what, select, page {the page} other {page and image}}; {app} {client} waits {limit} and then shows the host and the address in place of the page’s own text.',
  'card.phone-faster': '{by} faster and the full card appears.',
  'card.image-not-known': 'Whether the image appears is not known. {because}',
  'card.image-not-known-as': 'Whether the image appears is not known: {because}.',
  'card.image-not-fetched': 'Whether the image appears is not known: it was not fetched.',
  'card.image-not-decoded': 'Whether the image appears is not known: it was not decoded here.',
  'card.image-fails': 'The image does not load: {because}, and no other image is tried.',
  'card.image-status': 'The image responds with status {status}, and no other image is tried.',
  'card.image-https-unanswered': '{app} asks for the image over https:// and gets none there: {because}.',
  'card.image-https-silent': '{app} asks for the image over https:// and gets none there.',
  'card.image-insecure':
    'The image address is http://, and the published guide says that such images are blocked.',
  'card.image-too-heavy': 'The image weighs {weight}; the limit is {limit}.',
  'card.image-heavier-than': 'The image weighs more than {weight}; the limit is {limit}.',
  'card.image-announces': 'The image announces {weight}; the limit is {limit}.',
  'card.image-lighter': '{by} lighter and the image appears.',
  'card.image-format':
    'The image is {format, select, tiff {a TIFF} bmp {a BMP} heif {a HEIF} webp {a WebP} gif {a GIF} jpeg {a JPEG} png {a PNG} svg {an SVG} ico {an ICO} avif {an AVIF} other {another}} file, which {app} does not draw.',
  'card.image-format-unknown': 'The image is of a format that {app} does not draw.',
  'card.image-avif': 'The image is an AVIF, which only new Android phones decode; most show no image.',
  'card.image-as-jpeg': 'As a JPEG or PNG the image appears.',
  'card.image-no-picture': 'The bytes at the image address are not a picture that a phone can decode.',
  'card.image-broken':
    'Whether the image appears is not known: its file is {broken, select, truncated {cut off} other {damaged}}.',
  'card.image-drawn-in-part':
    'The card shows what our decoder makes of the image; what phones draw is not known, because its file is {broken, select, truncated {cut off} other {damaged}}.',
  'card.no-image': 'The page names no image that {app} reads.',
  'card.no-image-within':
    'No image is named within the first {limit} of the page, where {app} stops reading.',
  'card.image-makes-large':
    'With an image at least {width, number} px wide and {height, number} px high it becomes the large card.',
  'card.image-tag-beyond-limit':
    'The {rule} tag is {place}, beyond the first {limit}, where {app} stops reading.',
  'card.image-tag-not-looked-for':
    'The page names a picture only in {rule} (line {line, number}), which {app} does not look at.',
  'card.image-tag-unreadable': 'The {rule} tag (line {line, number}) is one that {app} does not read.',
  'card.address-relative': 'The address in {rule} is relative, and {app} does not complete it.',
  'card.address-protocol-relative': 'The address in {rule} begins with //, and {app} does not complete it.',
  'card.address-data': 'The {rule} tag holds the image itself (data:) and no address that {app} can ask for.',
  'card.address-scheme': 'The address in {rule} is neither https:// nor http://.',
  'card.address-malformed': 'The address in {rule} is not one that can be asked for.',
  'card.large': 'The image is {size}, {width} × {height} px or more: the card is large.',
  'card.large-cut':
    'The image is {size}, {width} × {height} px or more: the card is large, cut to {ratio, number}:1.',
  'card.square':
    'The image is {size}, {width} px wide or more and at least as tall as it is wide: the large card is square.',
  'card.thumbnail': 'The image is {size}, and the large card needs a width of {width} px.',
  'card.too-small': 'The image is {size}, and below {side} × {side} px {app} makes no thumbnail.',
  'card.too-small-for-guide':
    'The image is {size}, and the guide asks for about {width} × {height} px or more.',
  'card.banner-by-guide':
    'The image is {size}, nearer to {ratio, number}:1 than to 1:1: the guide shows it as a wide banner.',
  'card.thumbnail-by-guide':
    'The image is {size}, nearer to 1:1 than to {ratio, number}:1: the guide shows it as a small thumbnail.',
  'card.wider-makes-large': '{by, number} px wider and it becomes the large card.',
  'card.higher-makes-large': '{by, number} px taller and it becomes the large card.',
  'card.wider-makes-banner': '{by, number} px wider and it becomes the wide banner.',
  'card.wider-makes-thumbnail': '{by, number} px wider and a small thumbnail appears.',
  'card.higher-makes-thumbnail': '{by, number} px taller and a small thumbnail appears.',
  'card.both-make-thumbnail':
    '{wider, number} px wider and {higher, number} px taller and a small thumbnail appears.',
  'card.wider-shows': '{by, number} px wider and the image appears.',
  'card.higher-shows': '{by, number} px taller and the image appears.',
  'card.both-show': '{wider, number} px wider and {higher, number} px taller and the image appears.',
  'card.heavier-loses': '{by} heavier and the image disappears.',
  'card.one-byte-heavier-loses': 'One byte heavier and the image disappears.',
  'card.narrower-loses': '{by, number} px narrower and only a small thumbnail is left.',
  'card.layout.landscape': 'the large card',
  'card.layout.square': 'the large square card',
  'card.layout.thumbnail': 'a card with a small thumbnail',
  'card.layout.text': 'a text-only card',
  'card.layout.none': 'no card',
  'card.needs.landscape': 'Needs an image wider than it is tall, at least {width} × {height} px',
  'card.needs.square': 'Needs an image at least as tall as it is wide, {width} px wide or more',
  'card.needs.thumbnail': 'Needs an image of at least {side} × {side} px',
  'card.needs.text': 'Needs a title or a description, and no image',
  'card.needs.none': 'No title and no description: the bare link',
  'card.label.whatsapp-android': 'as observed in Android clients, 2024–2026',
  'card.label.whatsapp-web': 'as observed in WhatsApp Web, August 2026',
  'card.label.whatsapp-ios': 'approximate: published guidance',
})
