/** Hosts on which a site is built and tried out, recognised by their names: staging servers, preview deployments, tunnels. */
import { getDomain } from 'tldts'

export interface UnpublishedHost {
  host: string
  kind: 'staging' | 'preview'
}

export const STAGING =
  /^(?:www\.)?(?:[a-z0-9]+-)?(?:staging|stage|stg|dev|develop|test|testing|preview|uat|qa|local|beta)[0-9]*[.-]/i

/** One deployment of many, or a way into a developer's machine. */
const PREVIEW = [
  /-git-[a-z0-9-]+\.vercel\.app$/i,
  /-[a-z0-9]{9}-[a-z0-9-]+\.vercel\.app$/i,
  /^(?:deploy-preview-\d+|[a-z0-9-]+)--[a-z0-9-]+\.netlify\.app$/i,
  /^[a-z0-9]{8}\.[a-z0-9-]+\.pages\.dev$/i,
  /-pr-\d+\.(?:onrender|herokuapp|up\.railway)\.[a-z]+$/i,
  /\.(?:ngrok(?:-free)?\.(?:app|dev|io)|trycloudflare\.com|loca\.lt|githubpreview\.dev|app\.github\.dev|gitpod\.io|csb\.app|stackblitz\.io|webcontainer\.io|ddev\.site|lndo\.site|localtest\.me|lvh\.me)$/i,
]

/** Of an address; null for one on a host that people may be sent to, and on a page that is itself there. */
export function unpublishedHost(address: string, pageUrl: string): UnpublishedHost | null {
  const [url, page] = [URL.parse(address), URL.parse(pageUrl)]
  if (!url || !page || url.hostname === page.hostname || kindOf(page.hostname)) return null
  const kind = kindOf(url.hostname)
  return kind && { host: url.host, kind }
}

function kindOf(hostname: string): UnpublishedHost['kind'] | null {
  if (PREVIEW.some((pattern) => pattern.test(hostname))) return 'preview'
  // `test.com` is somebody's own domain, and no test server.
  return STAGING.test(hostname) && getDomain(hostname) !== hostname ? 'staging' : null
}
