/** How the server that showed itself lets requests without a Referer have this one picture; nothing for a server that did not. */
import type { Snippet } from '../check'

/** Of these nginx and Apache make nothing; `$uri` of nginx is decoded. */
const PLAIN_PATH = /^\/[\w/.~+-]*$/

const exempt = (path: string): Snippet => ({ language: 'text', code: `RewriteCond %{REQUEST_URI} !=${path}` })
const RULES: Readonly<Record<string, (path: string) => Snippet>> = {
  nginx: (path) => ({
    language: 'nginx',
    code: `location = ${path} {\n    # root, alias or proxy_pass as for the other pictures\n}`,
  }),
  Apache: exempt,
  LiteSpeed: exempt,
}

export function unlinkRule(through: readonly string[], path: string): Snippet | undefined {
  const name = through.find((each) => Object.hasOwn(RULES, each))
  return name === undefined || !PLAIN_PATH.test(path) ? undefined : RULES[name]?.(path)
}
