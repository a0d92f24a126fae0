/** The style of a text from its tokens; apart from the tokens themselves, which weigh more than all else that a card's text needs in a browser. */
import type { CSSProperties } from 'react'
import { typeCss } from '@/lib/drawing/boxes/box'
import type { TextStyle } from '@/lib/drawing/tokens/surface-tokens'

export const textStyle = (type: TextStyle): CSSProperties => typeCss(type)
