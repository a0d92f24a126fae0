/** Lighthouse over one page as on a phone: fetched by npm when it is asked for, since its 176 MB are nobody's who only wants to build. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'

const PACKAGE = 'lighthouse@13.5.0'
const RUN_MS_MAX = 300_000

const resultSchema = z.object({
  categories: z.object({ performance: z.object({ score: z.number().nullable() }) }),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
})

export interface LighthouseResult {
  /** 0 to 100. */
  performance: number
  /** Largest contentful paint on the slowed-down phone. */
  lcpMs: number
  /** Total blocking time. */
  tbtMs: number
}

/** Null where it cannot be fetched or does not run here. */
export async function runLighthouse(
  url: string,
  browserPath: string | undefined,
): Promise<LighthouseResult | null> {
  try {
    const { stdout } = await promisify(execFile)(
      'npm',
      [
        'exec',
        '--yes',
        `--package=${PACKAGE}`,
        '--',
        'lighthouse',
        url,
        '--quiet',
        '--output=json',
        '--only-categories=performance',
        '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run',
      ],
      {
        timeout: RUN_MS_MAX,
        maxBuffer: 64 * 1_024 * 1_024,
        env: { ...process.env, ...(browserPath ? { CHROME_PATH: browserPath } : {}) },
      },
    )
    const { categories, audits } = resultSchema.parse(JSON.parse(stdout))
    const { score } = categories.performance
    if (score === null) return null
    return {
      performance: Math.round(score * 100),
      lcpMs: audits['largest-contentful-paint']?.numericValue ?? 0,
      tbtMs: audits['total-blocking-time']?.numericValue ?? 0,
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.slice(0, 400) : String(error)}\n`)
    return null
  }
}
