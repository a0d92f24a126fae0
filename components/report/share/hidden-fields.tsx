/** What a form sends along without asking; whether scripts run is known once they do. */
'use client'
import { useSyncExternalStore } from 'react'
import { SHARE_FIELD } from './share-link'

export function HiddenFields({ fields }: { fields: Readonly<Record<string, string>> }) {
  const live = useSyncExternalStore(
    noChange,
    () => '1',
    () => '',
  )
  return Object.entries({ ...fields, [SHARE_FIELD.live]: live }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}

const noChange = () => () => {}
