import { describe, expect, it } from 'vitest'
import type { Step } from '@/lib/preview/vocabulary/network'
import { plainSteps, type StepInWords } from './plain-steps'

const event = (name: Step['name'], state: Step['state'], atMs: number, rest: Partial<StepInWords> = {}) =>
  ({ name, state, atMs, ms: null, bytes: null, detail: null, ...rest }) satisfies StepInWords
const states = (steps: StepInWords[]) => plainSteps(steps).map(({ state }) => state)

const ASKED = [
  event('resolve', 'started', 0),
  event('resolve', 'done', 10, { ms: 10 }),
  event('connect', 'done', 30, { ms: 20 }),
]

describe('plainSteps', () => {
  it('waits for all four before anything is known', () =>
    expect(states([])).toEqual(['waiting', 'waiting', 'waiting', 'waiting']))

  it('asks the server until its first byte, and adds up the time', () => {
    expect(plainSteps(ASKED)[0]).toMatchObject({ name: 'ask', state: 'running', ms: null })
    const [ask] = plainSteps([...ASKED, event('first-byte', 'done', 130, { ms: 100 })])
    expect(ask).toMatchObject({ state: 'done', ms: 130 })
  })

  it('asks again after a redirect', () =>
    expect(states([...ASKED, event('first-byte', 'done', 130), event('first-byte', 'started', 140)])[0]).toBe(
      'running',
    ))

  it('says why a step failed, and how long a step took whose begin nobody told', () => {
    const steps = plainSteps([
      event('connect', 'failed', 40, { detail: 'nobody listens' }),
      event('head', 'done', 90, { ms: 25 }),
    ])
    expect(steps[0]).toMatchObject({ state: 'failed', ms: null, detail: 'nobody listens' })
    expect(steps[1]).toMatchObject({ state: 'done', ms: 25 })
  })

  it('compares until the verdict, whether or not scripts were run', () => {
    expect(states([event('scripts', 'skipped', 50)])[3]).toBe('running')
    expect(states([event('scripts', 'skipped', 50), event('judge', 'done', 60)])[3]).toBe('done')
    expect(states([event('image', 'skipped', 50)])[2]).toBe('skipped')
  })
})
