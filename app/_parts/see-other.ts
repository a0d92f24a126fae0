/** Where a plain form leads when it was sent. */

export const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location } })
