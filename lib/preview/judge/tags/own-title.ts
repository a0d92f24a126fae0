/** What was probably meant to be the title: its text up to the next tag, for a title that is not closed where it should be. */
export const ownTitle = (text: string): string => (/^.*?(?=<[a-z!/]|$)/is.exec(text)?.[0] ?? '').trim()
