/** Which tab is open, for what is inside of a panel and comes only then. */
'use client'
import { createContext } from 'react'

/** Null outside of tabs. */
export const OpenTab = createContext<string | null>(null)
