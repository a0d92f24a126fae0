/** The text that the owner of a scan proposes for its page. */

export interface ProposalView {
  /** Plain text on one line; empty where none is proposed. */
  title: string
  description: string
  /** Whether links that share the report show it. */
  shared: boolean
  /** ISO 8601. */
  updatedAt: string
}

export const proposalViewOf = (row: {
  title: string
  description: string
  shared: boolean
  updatedAt: Date
}): ProposalView => ({
  title: row.title,
  description: row.description,
  shared: row.shared,
  updatedAt: row.updatedAt.toISOString(),
})
