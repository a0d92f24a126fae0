/** Failures: names, connections and time. */
export const connectionFailures = {
  'failure.dns-not-found.title': 'The host name does not exist',
  'failure.dns-not-found.clause': 'the host name does not exist',
  'failure.dns-not-found.sentence':
    '{host, select, none {The server} other {{host}}} does not exist: the name servers know no such host.',
  'failure.dns-not-found.advice':
    'Check the spelling. For a new domain, check its DNS records; they can take some hours to spread.',
  'failure.dns-not-found.developer': 'NXDOMAIN, or neither an A nor an AAAA record.',

  'failure.dns-failed.title': 'The host name could not be looked up just now',
  'failure.dns-failed.clause': 'the name servers did not respond',
  'failure.dns-failed.sentence':
    'The name servers of {host, select, none {the server} other {{host}}} did not respond.',
  'failure.dns-failed.advice': 'Try again in a minute. If it stays so, the DNS of the domain needs repair.',
  'failure.dns-failed.developer': 'SERVFAIL, a refused query or a timeout while resolving the host.',

  'failure.connection-refused.title': 'The server refuses connections',
  'failure.connection-refused.clause': 'the server refuses connections',
  'failure.connection-refused.sentence':
    '{host, select, none {The server} other {{host}}} refuses connections.',
  'failure.connection-refused.advice':
    'Check that the web server runs and that it listens on the port that the link names, 443 when it names none.',
  'failure.connection-refused.developer': 'The TCP connection was refused (RST on SYN).',

  'failure.connection-timed-out.title': 'The server does not pick up',
  'failure.connection-timed-out.clause': 'the server did not accept a connection in time',
  'failure.connection-timed-out.sentence':
    '{host, select, none {The server} other {{host}}} did not accept a connection in time.',
  'failure.connection-timed-out.advice':
    'Check that the server runs, and that no firewall drops visitors from abroad.',
  'failure.connection-timed-out.developer':
    'No SYN-ACK within the connect timeout; the Android client waits 10 s.',

  'failure.connection-reset.title': 'The server breaks the connection',
  'failure.connection-reset.clause': 'the server broke the connection off',
  'failure.connection-reset.sentence':
    '{host, select, none {The server} other {{host}}} broke the connection off.',
  'failure.connection-reset.advice':
    'Try again. If it stays so, look for a firewall or a bot filter that cuts unknown visitors off.',
  'failure.connection-reset.developer': 'The connection was reset before the response was complete.',

  'failure.unreachable.title': 'No network path leads to the server',
  'failure.unreachable.clause': 'there is no way through the network to the server',
  'failure.unreachable.sentence':
    'There is no way through the network to {host, select, none {the server} other {{host}}}.',
  'failure.unreachable.advice': 'Check the address records of the domain, IPv6 included.',
  'failure.unreachable.developer':
    'The network or the host is unreachable from here (ENETUNREACH, EHOSTUNREACH).',

  'failure.family-unreachable.title': 'This machine can’t reach the server',
  'failure.family-unreachable.clause':
    'the server can only be reached over an IP version that this machine does not have',
  'failure.family-unreachable.sentence':
    '{host, select, none {The server} other {{host}}} only has {family, select, IPv4 {IPv4} other {IPv6}} addresses, and this machine has no {family, select, IPv4 {IPv4} other {IPv6}}; phones mostly do.',
  'failure.family-unreachable.advice':
    'Run the scan on a machine that has it, or open the link on a phone: the page may well be fine.',
  'failure.family-unreachable.developer':
    'No address of the host is of a family that this machine has a route for (ENETUNREACH, EADDRNOTAVAIL or EAFNOSUPPORT from connect, or no global IPv6 address).',

  'failure.empty-response.title': 'The server closes the connection without a response',
  'failure.empty-response.clause': 'the server closed the connection without a response',
  'failure.empty-response.sentence':
    '{host, select, none {The server} other {{host}}} closed the connection without a response.',
  'failure.empty-response.advice': 'Look into the log of the web server or of the proxy before it.',
  'failure.empty-response.developer': 'The socket was closed before a status line arrived.',

  'failure.headers-timed-out.title': 'The server accepts the request but doesn’t respond in time',
  'failure.headers-timed-out.clause': 'the server did not respond in time',
  'failure.headers-timed-out.sentence':
    '{host, select, none {The server} other {{host}}} accepted the connection, then did not respond in time.',
  'failure.headers-timed-out.advice': 'Make the page respond faster: cache it, or look for a slow query.',
  'failure.headers-timed-out.developer':
    'No response headers within the timeout; the Android client reads for 10 s at the most.',

  'failure.body-timed-out.title': 'The response stops halfway',
  'failure.body-timed-out.clause': 'the server stopped sending in the middle of the response',
  'failure.body-timed-out.sentence':
    '{host, select, none {The server} other {{host}}} stopped sending in the middle of the response.',
  'failure.body-timed-out.advice':
    'Look into the server’s log for what stalls while the page is being written.',
  'failure.body-timed-out.developer': 'The body stalled longer than the read timeout.',

  'failure.timed-out.title': 'The page doesn’t respond in time',
  'failure.timed-out.clause': 'the whole exchange took too long',
  'failure.timed-out.sentence': '{host, select, none {The server} other {{host}}} took too long in all.',
  'failure.timed-out.advice': 'Make the page respond faster; a preview is not waited for.',
  'failure.timed-out.developer': 'The exchange, redirects included, went over the total time allowed.',
} as const
