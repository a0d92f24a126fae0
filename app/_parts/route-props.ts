/** What Next hands to a page or a route handler. */

export interface RouteParams<Params> {
  params: Promise<Params>
}

export interface PageRoute<Params = object> extends RouteParams<Params> {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
