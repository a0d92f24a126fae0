/** Names of the fields in which a page's source is handed over. */
export const PASTE_FIELD = { address: 'address', source: 'source', file: 'file' } as const
