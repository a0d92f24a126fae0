/** A screen as the router of an app would hold it, where nobody presses anything. */
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import type { ReactNode } from 'react'

export const neverPressed = () => {
  throw new Error('nobody presses anything here')
}
const ROUTER = {
  bfcacheId: '',
  back: neverPressed,
  forward: neverPressed,
  refresh: neverPressed,
  push: neverPressed,
  replace: neverPressed,
  prefetch: neverPressed,
}

export const withRouter = (screen: ReactNode) => <AppRouterContext value={ROUTER}>{screen}</AppRouterContext>
