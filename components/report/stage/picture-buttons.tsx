/** Takes the stage along as a picture: saved as PNG in three densities, or copied where the browser can. */
'use client'
import { Copy, Download } from 'lucide-react'
import { useRef, useState, useSyncExternalStore } from 'react'
import type { Surface } from '@/lib/preview/vocabulary/card'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { useScripted } from '../../ui/use-scripted'
import { makePicture, pictureName } from './make-picture'
import type { StageView } from './stage-query'

export interface PictureButtonsProps {
  link: string
  view: StageView
  surface: Surface
}

const SCALES = [1, 2, 3] as const
const COPY_SCALE = 2
const COLUMNS_ALL = 3

export function PictureButtons({ link, view, surface }: PictureButtonsProps) {
  const { t } = useWords()
  const ref = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<{ busy: boolean; words: string }>({ busy: false, words: '' })
  const canCopy = useSyncExternalStore(noChange, copies, () => false)
  // Until its script has come a press would do nothing.
  const ready = useScripted()

  const draw = (scale: number) => {
    const stage = ref.current?.closest<HTMLElement>('[data-stage]')
    const all = view.show === 'all'
    const parts = [
      ...(stage?.querySelectorAll<HTMLElement>(all ? '[data-cell]' : '[data-shown] [data-screen]') ?? []),
    ]
    return makePicture({ parts, columns: all ? COLUMNS_ALL : 1, scale })
  }
  const run = async (work: () => Promise<string>, otherwise: string) => {
    setState({ busy: true, words: t('stage.drawing') })
    try {
      setState({ busy: false, words: await work() })
    } catch {
      setState({ busy: false, words: otherwise })
    }
  }
  const save = (scale: number) =>
    run(async () => {
      const stage = ref.current?.closest<HTMLElement>('[data-stage]')
      const name = pictureName(link, whatIsDrawn(view, surface, isDark(stage)), scale)
      download(await draw(scale), name)
      return t('stage.saved', { name })
    }, t('stage.not-drawn'))
  const copy = () =>
    run(async () => {
      // Handed over as a promise: Safari asks that the copy begins within the press itself.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': draw(COPY_SCALE) })])
      return t('stage.copied')
    }, t('stage.not-copied'))

  return (
    <div ref={ref} data-needs-script="" className="flex flex-wrap items-center gap-x-1">
      <span className="text-soft mr-1 flex items-center gap-1.5 text-sm">
        <Download aria-hidden className="size-4" />
        {t('stage.png')}
      </span>
      {SCALES.map((scale) => (
        <Button
          key={scale}
          kind="quiet"
          size="icon"
          disabled={state.busy || !ready}
          onClick={() => void save(scale)}
          aria-label={t('stage.save', { scale })}
        >
          {t('stage.scale', { scale })}
        </Button>
      ))}
      {canCopy ? (
        <Button
          kind="quiet"
          disabled={state.busy || !ready}
          onClick={() => void copy()}
          aria-label={t('stage.copy-picture')}
          className="px-2"
        >
          <Copy aria-hidden />
          {t('stage.copy')}
        </Button>
      ) : null}
      <p aria-live="polite" className="text-soft basis-full text-sm [overflow-wrap:anywhere] empty:hidden">
        {state.words}
      </p>
    </div>
  )
}

function whatIsDrawn({ show, theme }: StageView, surface: Surface, dark: boolean): string {
  if (show === 'all') return 'all'
  const shade = theme === 'page' ? (dark ? 'dark' : 'light') : theme
  return `${surface}-${shade}${show === 'card' ? '' : `-${show}`}`
}

/** The page's own theme: its choice, else the system's. */
function isDark(stage: HTMLElement | null | undefined): boolean {
  const chosen = stage ? getComputedStyle(stage).colorScheme : ''
  return chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
}

function download(picture: Blob, name: string): void {
  const address = URL.createObjectURL(picture)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

const noChange = () => () => {}
const copies = () => 'ClipboardItem' in window && 'clipboard' in navigator
