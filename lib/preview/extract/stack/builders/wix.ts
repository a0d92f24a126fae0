/** Wix: its generator tag, its header and the servers of its files. */
import type { StackEntry } from '../sign'

export const wix: StackEntry = {
  id: 'wix',
  signs: [
    { generator: /^wix\.com\b/i },
    { header: 'x-wix-request-id', matches: /./ },
    { address: /^https:\/\/static\.(?:wixstatic|parastorage)\.com\//m },
  ],
}
