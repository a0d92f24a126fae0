/** What is done with scans of the history, as plain forms: set two side by side, delete, bring back. Each leads back to the view it came from. */
'use server'
import { redirect } from 'next/navigation'
import { HISTORY_FIELD } from '@/components/report/history/history-actions'
import { currentActor } from '@/lib/auth/current-actor'
import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { deleteScans } from '@/lib/services/scans/delete-scans'
import { restoreScans } from '@/lib/services/scans/restore-scans'
import { historyHref, viewOfForm } from '../_parts/history/history-view'

/** The page there says so when they are not two. */
export async function compareChosen(form: FormData): Promise<void> {
  const chosen = new URLSearchParams(idsOf(form).map((id) => [HISTORY_FIELD.scan, id]))
  redirect(chosen.size > 0 ? `/compare?${chosen}` : '/compare')
}

export async function deleteChosen(form: FormData): Promise<void> {
  const view = viewOfForm(form.get(HISTORY_FIELD.view))
  const done = await unlessRefused(async () => deleteScans(await currentActor(), { scanIds: idsOf(form) }))
  if (!done) redirect(historyHref(view, { refused: true }))
  redirect(historyHref(view, done.count > 0 ? { deletedAt: done.deletedAt } : {}))
}

export async function restoreDeleted(form: FormData): Promise<void> {
  const view = viewOfForm(form.get(HISTORY_FIELD.view))
  const deletedAt = String(form.get(HISTORY_FIELD.deletedAt))
  const done = await unlessRefused(async () => restoreScans(await currentActor(), { deletedAt }))
  redirect(historyHref(view, { refused: done === null }))
}

const idsOf = (form: FormData): string[] =>
  form.getAll(HISTORY_FIELD.scan).filter((id) => typeof id === 'string')

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error }, 'an action of the history broke')
    return null
  }
}
