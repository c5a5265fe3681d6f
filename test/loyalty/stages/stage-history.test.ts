import { expect, it } from 'vitest'
import { LENDER_LIFECYCLE } from '../../../src/loyalty/stages/lender-lifecycle.js'
import { stageHistory } from '../../../src/loyalty/stages/stage-history.js'
import type { LifecycleEvent } from '../../../src/loyalty/stages/types.js'

const OPTIONS = { observedUntil: '2025-12-31' }
const START = { applied: false, agreed: false, fullyDrawn: false }
const history = (...events: readonly LifecycleEvent[]): ReturnType<typeof stageHistory> =>
  stageHistory(LENDER_LIFECYCLE, events, OPTIONS)

it('makes one stay of facts that change no stage', () => {
  const { stays } = history(
    { client: 1, date: '2025-01-01', facts: START },
    { client: 1, date: '2025-02-01', facts: { revenue: 5 } },
    { client: 1, date: '2025-03-01', facts: { applied: true } },
  )
  expect(stays).toEqual([
    { client: 1, stage: 'introduction', from: '2025-01-01', until: '2025-03-01', next: 'evaluation' },
    { client: 1, stage: 'evaluation', from: '2025-03-01' },
  ])
})

it('goes back where facts do, and ends', () => {
  const { stays } = history(
    { client: 1, date: '2025-01-01', facts: { ...START, agreed: true } },
    { client: 1, date: '2025-02-01', facts: { agreed: false, applied: true } },
    { client: 1, date: '2025-05-01', ended: true },
  )
  expect(stays.map(({ stage, next }) => [stage, next])).toEqual([
    ['execution', 'evaluation'],
    ['evaluation', 'ended'],
  ])
})

it('tells of no stay while the stage is uncertain', () => {
  const { stays, uncertain } = history(
    { client: 1, date: '2025-01-01', facts: { applied: true } },
    { client: 1, date: '2025-02-01', facts: START },
    { client: 2, date: '2025-02-01', facts: START },
  )
  expect(uncertain).toBe(1)
  expect(stays.map(({ client, from }) => [client, from])).toEqual([
    [1, '2025-02-01'],
    [2, '2025-02-01'],
  ])
})

it('is frozen plain data', () => {
  const told = history({ client: 1, date: '2025-01-01', facts: START })
  expect(JSON.parse(JSON.stringify(told))).toEqual(told)
  expect(Object.isFrozen(told.stays[0])).toBe(true)
})
