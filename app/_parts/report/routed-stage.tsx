/** Hands the router's query to the stage of a report. */
'use client'
import { useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { StageAddress } from '@/components/report/stage/stage-address'

export function RoutedStage({ children }: { children: ReactNode }) {
  return <StageAddress search={useSearchParams().toString()}>{children}</StageAddress>
}
