/** Failures: what a server sends, redirects and pages. */
export const responseFailures = {
  'failure.headers-too-large.title': 'The response headers are too large',
  'failure.headers-too-large.clause': 'the response headers are too large',
  'failure.headers-too-large.sentence':
    'The response of {host, select, none {the server} other {{host}}} begins with more headers than clients accept.',
  'failure.headers-too-large.advice': 'Look for oversized cookies or security headers and cut them down.',
  'failure.headers-too-large.developer': 'The response header block is larger than the parser’s limit.',

  'failure.protocol-error.title': 'The server’s response is not valid HTTP',
  'failure.protocol-error.clause': 'the response is not valid HTTP',
  'failure.protocol-error.sentence':
    '{host, select, none {The server} other {{host}}} sent a response that is not valid HTTP.',
  'failure.protocol-error.advice':
    'Check that the port serves a web site and that no proxy garbles its responses.',
  'failure.protocol-error.developer': 'The HTTP parser rejected the response.',

  'failure.encoding-broken.title': 'The response cannot be unpacked',
  'failure.encoding-broken.clause': 'the response is not what its Content-Encoding says, or damaged',
  'failure.encoding-broken.sentence':
    'The response of {host, select, none {the server} other {{host}}} says that it is compressed, and what came cannot be unpacked.',
  'failure.encoding-broken.advice':
    'Check the compression of the web server; often a page is called compressed and is not, is compressed twice, or is cut short.',
  'failure.encoding-broken.developer': 'Decompression failed: the body does not match its Content-Encoding.',

  'failure.encoding-undeclared.title': 'The page is compressed, and the response does not say so',
  'failure.encoding-undeclared.clause': 'the page is compressed and the response does not say so',
  'failure.encoding-undeclared.sentence':
    'The response of {host, select, none {the server} other {{host}}} holds gzip bytes and has no Content-Encoding: phones take them for the page’s text and find no tags.',
  'failure.encoding-undeclared.advice':
    'Send Content-Encoding: gzip with pages that are stored or cached in compressed form.',
  'failure.encoding-undeclared.developer':
    'The body begins with the bytes 1f 8b, and the response has no Content-Encoding. Apache: AddEncoding gzip .gz; nginx: gzip_static on; object stores: set the Content-Encoding of the object.',

  'failure.encoding-unsupported.title': 'The response is compressed in a way that was not asked for',
  'failure.encoding-unsupported.clause': 'the response is compressed in a way that was not asked for',
  'failure.encoding-unsupported.sentence':
    'The response of {host, select, none {the server} other {{host}}} is compressed in a way that was not asked for.',
  'failure.encoding-unsupported.advice':
    'Let the server honour Accept-Encoding: gzip is what every client reads.',
  'failure.encoding-unsupported.developer':
    'Content-Encoding names a coding that was not in Accept-Encoding, or too many of them.',

  'failure.too-many-redirects.title': 'The redirects do not come to an end',
  'failure.too-many-redirects.clause': 'there are too many redirects',
  'failure.too-many-redirects.sentence': 'The link is redirected more than 20 times.',
  'failure.too-many-redirects.advice': 'Let the link lead straight to the page, or through one redirect.',
  'failure.too-many-redirects.developer':
    'The redirect limit was reached; the Android client gives up after 20 as well.',

  'failure.redirect-loop.title': 'The redirects run in a circle',
  'failure.redirect-loop.clause': 'the redirects run in a circle',
  'failure.redirect-loop.sentence': 'The link is redirected in a circle and never reaches a page.',
  'failure.redirect-loop.advice':
    'Check the redirect rules: often http/https or www rules undo each other, or a cookie is expected.',
  'failure.redirect-loop.developer':
    'A hop leads back to an address that was already asked for with the same cookies. Within a chain, cookies go back to the host that set them; none is kept beyond it.',

  'failure.redirect-invalid.title': 'A redirect leads to no usable address',
  'failure.redirect-invalid.clause': 'a redirect leads to no usable address',
  'failure.redirect-invalid.sentence': 'The link is redirected to something that is not a web address.',
  'failure.redirect-invalid.advice': 'Correct the Location header of the redirect.',
  'failure.redirect-invalid.developer':
    'A 3xx response without Location, or with one that does not parse to an http(s) address.',

  'failure.not-html.title': 'There is no web page at this address',
  'failure.not-html.clause': 'the address leads to something other than a web page',
  'failure.not-html.sentence': 'The link does not lead to a web page.',
  'failure.not-html.advice':
    'Send a link to a page that describes the file; only pages have tags to make a card of.',
  'failure.not-html.developer': 'The body is not HTML.',

  'failure.empty-page.title': 'The page is empty',
  'failure.empty-page.clause': 'the page is empty',
  'failure.empty-page.sentence': 'The page is empty.',
  'failure.empty-page.advice': 'Check what the server sends to visitors without cookies and JavaScript.',
  'failure.empty-page.developer': 'The response has no body.',
} as const
