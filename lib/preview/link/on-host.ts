/** Whether a host is a domain or lies below it. */

export const isOnHost = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`)

/** Of a link, as the address bar has it; empty where it is none. */
export const hostOf = (link: string): string => URL.parse(link)?.hostname.replace(/\.$/, '') ?? ''
