/** The worked examples: real stored reports that a first visitor can open. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { notFound } from '@/lib/errors'
import { log } from '@/lib/log'
import { redactText } from '@/lib/preview/vocabulary/redact-text'
import { storedReportSchema } from '@/lib/preview/report/stored/stored-report'
import { serviceContext } from './service-context'

const NAME = /^[a-z0-9][a-z0-9-]{0,60}$/

const exampleSchema = z.object({
  report: storedReportSchema,
  headText: z.string().transform(redactText).nullable().default(null),
})

export interface Example extends z.infer<typeof exampleSchema> {
  name: string
}

/** In the order of their names; a file that cannot be read is left out and logged. */
export async function listExamples(): Promise<Example[]> {
  const { examplesDir } = serviceContext()
  const files = await readdir(examplesDir).catch(() => [])
  const names = files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
  const examples = await Promise.all(names.map(readExample))
  return examples.filter((example) => example !== null)
}

export async function openExample({ name }: { name: string }): Promise<Example> {
  const example = await readExample(name)
  if (!example) throw notFound('example')
  return example
}

async function readExample(name: string): Promise<Example | null> {
  if (typeof name !== 'string' || !NAME.test(name)) return null
  const file = path.join(serviceContext().examplesDir, `${name}.json`)
  try {
    return { name, ...exampleSchema.parse(JSON.parse(await readFile(file, 'utf8'))) }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      log.warn({ err: error, name }, 'a worked example cannot be read')
    }
    return null
  }
}
