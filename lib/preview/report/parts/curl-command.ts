/** The curl command that repeats our request for the page, quoted so that no address can break out of it. */

export interface CurlRequest {
  url: string
  userAgent: string
  /** The redirects to follow at the most. */
  redirectsMax: number
  /** Seconds for everything. */
  timeSecondsMax: number
}

export function curlCommand({ url, userAgent, redirectsMax, timeSecondsMax }: CurlRequest): string {
  return [
    'curl --include --compressed --globoff',
    `--location --max-redirs ${redirectsMax} --max-time ${timeSecondsMax}`,
    // curl would say Accept: */*, which the phone does not.
    `--user-agent ${shellQuote(userAgent)} --header 'Accept:'`,
    "--header 'Accept-Language: en' --header 'Accept-Encoding: gzip'",
    `--url ${shellQuote(url)}`,
  ].join(' \\\n  ')
}

/** Quotes for sh, bash and zsh: everything inside single quotes is literal; control characters are dropped. */
export function shellQuote(text: string): string {
  const printable = text.replace(/\p{C}/gu, '')
  return `'${printable.replaceAll("'", String.raw`'\''`)}'`
}
