/** What one's own phone showed of a link: the form, what is kept so far, and what to try where it differs. */
import { CircleCheck } from 'lucide-react'
import { useWords } from '#words'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { ToolHead } from '../workshop/tool-head'
import { type KeptObservation, KeptObservations } from './kept-observations'
import { PHONE_FIELD } from './phone-field'
import { type Reason, Reasons } from './reasons'
import { ScreenshotField } from './screenshot-field'
import { SeenChoice } from './seen-choice'

export interface PhoneViewProps {
  backHref: string
  action: string
  /** Why nothing was kept, in words. */
  refused: string | null
  /** What is chosen from: the name of the client, and what was predicted, in words. */
  surfaces: readonly { value: string; name: string; predicted: string }[]
  noteCharsMax: number
  screenshotBytesMax: number
  /** The one that was just kept. */
  said: { agrees: boolean; reasons: readonly Reason[]; link: string } | null
  kept: readonly KeptObservation[]
}

export function PhoneView(props: PhoneViewProps) {
  const { backHref, action, refused, surfaces, noteCharsMax, screenshotBytesMax, said, kept } = props
  const { t } = useWords()
  return (
    <div className="grid gap-6 *:min-w-0 sm:gap-8">
      <ToolHead backHref={backHref} title={t('phone.title')} lead={t('phone.lead')} refused={refused} />
      {said ? (
        <div id="said" className="scroll-mt-4">
          <Panel className="grid gap-3 p-4 sm:p-5">
            <output className="flex max-w-prose gap-2 text-sm font-medium">
              <CircleCheck aria-hidden className="text-good mt-0.5 size-4 shrink-0" />
              {t(said.agrees ? 'phone.thanks.agrees' : 'phone.thanks.differs')}
            </output>
            {said.agrees ? null : <Reasons {...said} />}
          </Panel>
        </div>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-8">
        <Panel className="p-4 sm:p-5">
          <form method="post" action={action} encType="multipart/form-data" className="grid gap-6">
            <fieldset className="grid min-w-0 gap-2">
              <legend className="mb-2 text-sm font-medium">{t('phone.where')}</legend>
              {surfaces.map(({ value, name, predicted }, at) => (
                <label key={value} className="flex min-h-10 items-center gap-3 text-sm">
                  <input type="radio" name={PHONE_FIELD.surface} value={value} defaultChecked={at === 0} required className="accent-accent size-4 shrink-0" />
                  <span>
                    {name}
                    <span className="text-soft block">{t('phone.predicted', { seen: predicted })}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            <SeenChoice />
            <label className="grid gap-1 text-sm">
              <span className="font-medium">{t('phone.note')}</span>
              <textarea name={PHONE_FIELD.note} rows={2} maxLength={noteCharsMax} className="border-edge bg-surface rounded-md border p-2" />
              <span className="text-soft">{t('phone.note-hint')}</span>
            </label>
            <ScreenshotField bytesMax={screenshotBytesMax} />
            <p>
              <Button kind="primary" type="submit">
                {t('phone.keep')}
              </Button>
            </p>
          </form>
        </Panel>
        {kept.length > 0 ? <KeptObservations kept={kept} /> : null}
      </div>
    </div>
  )
} // prettier-ignore
