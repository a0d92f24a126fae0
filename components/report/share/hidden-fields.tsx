/** What a form sends along without asking; whether scripts run is known once they do. */
'use client'
import { useScripted } from '../../ui/use-scripted'
import { SHARE_FIELD } from './share-link'

export function HiddenFields({ fields }: { fields: Readonly<Record<string, string>> }) {
  const live = useScripted() ? '1' : ''
  return Object.entries({ ...fields, [SHARE_FIELD.live]: live }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
