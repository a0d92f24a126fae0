/** The names of the fields of the form in which the text of a card is written, as forms and addresses carry them. */
export const TEXT_FORM = {
  title: 'title',
  description: 'description',
  shared: 'shared',
  /** There: the fields count, also those that are empty. */
  written: 'written',
  /** Which of the texts that are offered goes into its field. */
  take: 'take',
} as const

/** What the block of tags holds in place of what is typed. */
export const TAG_MARK = { title: '%cardproof-title%', description: '%cardproof-description%' } as const
