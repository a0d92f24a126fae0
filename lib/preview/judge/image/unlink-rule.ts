/** How the server that showed itself lets requests without a Referer have a picture; nothing for a server that did not. */
import type { Snippet } from '../check'

const RULES: Readonly<Record<string, Snippet>> = {
  nginx: {
    language: 'nginx',
    code: 'valid_referers none blocked server_names;\nif ($invalid_referer) { return 403; }',
  },
  Apache: { language: 'text', code: 'RewriteCond %{HTTP_REFERER} !^$' },
  LiteSpeed: { language: 'text', code: 'RewriteCond %{HTTP_REFERER} !^$' },
}

export function unlinkRule(through: readonly string[]): Snippet | undefined {
  const name = through.find((each) => Object.hasOwn(RULES, each))
  return name === undefined ? undefined : RULES[name]
}
