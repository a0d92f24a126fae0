/** The picture of a rule: the sample card with the fault and without it, or the sentence that no card shows it. */
import { CircleCheck, CircleX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { CardInChat } from '../home/card-in-chat'
import { Panel } from '../ui/panel'
import { rulePictures } from '../whatsapp/samples/rule-samples'
import type { SampleCard } from '../whatsapp/samples/sample-cards'

/** So that a card of the Web fits beside another one. */
const SCREEN_PX = { android: 360, web: 480, ios: 375 } as const

export function RulePicture({ id }: { id: string }) {
  const { t } = useWords()
  const pictures = rulePictures(id)
  if (!pictures)
    return (
      <p className="border-line text-soft rounded-lg border border-dashed px-4 py-3 text-sm">
        {t('help.on-no-card')}
      </p>
    )
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      <Side
        title={t('help.with-fault')}
        icon={<CircleX aria-hidden className="text-fail size-4" />}
        sample={pictures.fault}
      />
      <Side
        title={t('help.without-fault')}
        icon={<CircleCheck aria-hidden className="text-good size-4" />}
        sample={pictures.right}
      />
    </ul>
  )
}

function Side({ title, icon, sample }: { title: string; icon: ReactNode; sample: SampleCard }) {
  return (
    <li className="grid">
      <Panel className="grid grid-rows-[1fr_auto] overflow-hidden">
        <CardInChat shown={sample} widthPx={SCREEN_PX[sample.card.surface]} />
        <p className="border-line flex items-center gap-2 border-t px-4 py-3 text-sm font-medium">
          {icon}
          {title}
        </p>
      </Panel>
    </li>
  )
}
