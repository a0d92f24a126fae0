/** What can be done from the list of scans, and the names of the fields that its forms send. */

type Action = (form: FormData) => void | Promise<void>

export interface HistoryActions {
  /** Sets the chosen scans side by side. */
  compare: Action
  remove: Action
  recheck: Action
  /** The address of this view, sent along to come back to it. */
  view: string
}

export const HISTORY_FIELD = {
  /** Once for each chosen scan. */
  scan: 'scan',
  view: 'view',
  deletedAt: 'deletedAt',
  input: 'input',
  recheckOf: 'recheckOf',
} as const

/** The form that the checkboxes of all rows belong to. */
export const PICK_FORM_ID = 'pick'
