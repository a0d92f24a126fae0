/** The names of the fields in which a link is tidied, as forms send them and addresses hold them. */

export const LINK_FIELD = {
  url: 'url',
  source: 'source',
  medium: 'medium',
  campaign: 'campaign',
  content: 'content',
  term: 'term',
  preset: 'preset',
  press: 'press',
} as const
