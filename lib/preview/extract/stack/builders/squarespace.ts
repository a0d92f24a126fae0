/** Squarespace: its server header, the servers of its files, the object that its pages set up. */
import type { StackEntry } from '../sign'

export const squarespace: StackEntry = {
  id: 'squarespace',
  signs: [
    { header: 'server', matches: /^squarespace$/i },
    { source: 'Static.SQUARESPACE_CONTEXT' },
    { source: '<!-- This is Squarespace. -->' },
    { address: /^(?:https:)?\/\/(?:static1|assets)\.squarespace\.com\//m },
  ],
}
