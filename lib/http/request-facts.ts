/** What server.ts found out about the request, for server components and actions, and the status they want for the response. */
import { headers } from 'next/headers'
import { env } from '@/lib/env'
import { wantStatus } from './answer-status'
import { OPERATOR_HEADER } from './operator-door'

/** The true client address; server.ts overwrites whatever the client claims. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get('x-client-address') ?? 'unknown'
}

/** Whether whoever runs the server asks, with the key. */
export async function isOperator(): Promise<boolean> {
  return (await headers()).get(OPERATOR_HEADER) === '1'
}

/** Origin under which the person reached us, for links that leave this site. */
export async function baseUrl(): Promise<string> {
  const { baseUrl: configured } = env()
  if (configured) return configured
  const sent = await headers()
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost'
  return `${sent.get('x-forwarded-proto') ?? 'http'}://${host}`
}

/** The nonce for an inline script of our own. */
export async function scriptNonce(): Promise<string | undefined> {
  return (await headers()).get('x-nonce') ?? undefined
}

/** For a page that shows a refusal itself. Without our server in front (a build) nothing happens. */
export async function respondWith(status: number): Promise<void> {
  const nonce = await scriptNonce()
  if (nonce) wantStatus(nonce, status)
}
