/** Failures: an address that cannot be asked for. */
export const addressFailures = {
  'failure.url-invalid.title': 'This is not a web address',
  'failure.url-invalid.clause': 'this is not a web address',
  'failure.url-invalid.sentence': 'This does not read as a web address.',
  'failure.url-invalid.advice': 'Paste the whole link exactly as it is in the address bar of the browser.',
  'failure.url-invalid.developer': 'The WHATWG URL parser refuses the input.',

  'failure.url-too-long.title': 'The address is too long to check',
  'failure.url-too-long.clause': 'the address is too long',
  'failure.url-too-long.sentence': 'This address is too long to be a link that people send.',
  'failure.url-too-long.advice':
    'Shorten the link: leave out tracking parameters, or use the canonical address of the page.',
  'failure.url-too-long.developer': 'The input is longer than the length that is accepted here.',

  'failure.url-several.title': 'The text holds several links',
  'failure.url-several.clause': 'there are several links in the text',
  'failure.url-several.sentence': 'There are several links in this text: {links}.',
  'failure.url-several.advice': 'Paste the one that you want to check.',
  'failure.url-several.developer':
    'A text is read only when it holds one address; WhatsApp makes a card of the first.',

  'failure.scheme-unsupported.title': 'Only http and https addresses can be checked',
  'failure.scheme-unsupported.clause': 'the address does not begin with http:// or https://',
  'failure.scheme-unsupported.sentence': 'Only links that begin with http:// or https:// have a preview.',
  'failure.scheme-unsupported.advice': 'Paste the address of a web page, not of a mailbox, a file or an app.',
  'failure.scheme-unsupported.developer': 'The scheme of the address is neither http: nor https:.',

  'failure.url-has-credentials.title': 'The address carries a user name or a password',
  'failure.url-has-credentials.clause': 'the address carries a user name or a password',
  'failure.url-has-credentials.sentence':
    'This address carries a user name or a password, so it was not opened.',
  'failure.url-has-credentials.advice':
    'Remove the part before the @ sign. A page that needs it cannot have a preview anyway.',
  'failure.url-has-credentials.developer':
    'Userinfo in the authority part is refused, in the input as in every redirect.',

  'failure.host-invalid.title': 'The host name is not a valid one',
  'failure.host-invalid.clause': 'the host name is not written in a valid way',
  'failure.host-invalid.sentence': 'The host name in this address is not written in a valid way.',
  'failure.host-invalid.advice': 'Check the spelling of the domain.',
  'failure.host-invalid.developer': 'The host does not survive IDNA processing, or is no host name at all.',

  'failure.port-blocked.title': 'The port in the address is not one for web pages',
  'failure.port-blocked.clause': 'the port is not one for web pages',
  'failure.port-blocked.sentence':
    'This address uses a port that web pages do not use, so it was not opened.',
  'failure.port-blocked.advice':
    'Serve the page on the usual port of https:// and leave the port out of the link.',
  'failure.port-blocked.developer':
    'Only the ports 80, 443, 8080 and 8443 are opened, so that nobody reaches other services through this site.',

  'failure.blocked-address.title': 'The address leads into a private network, where we do not look',
  'failure.blocked-address.clause': 'the address belongs to a private network',
  'failure.blocked-address.sentence':
    '{host, select, none {The server} other {{host}}} leads into a private network, so it was not opened.',
  'failure.blocked-address.advice':
    'Put the page on a public server: people who receive the link could not open it either.',
  'failure.blocked-address.developer':
    'The host resolves to an address outside the public internet (loopback, private, link-local, reserved), checked before every connection and on every redirect.',
} as const
