/** The names of the fields of the form in which the text of a card is written. */
export const TEXT_FORM = {
  title: 'title',
  description: 'description',
  shared: 'shared',
  take: 'take',
} as const

/** What the block of tags holds in place of what is typed. */
export const TAG_MARK = { title: '%cardproof-title%', description: '%cardproof-description%' } as const
