import { expect, it } from 'vitest'
import { readHistory } from '../../../src/loyalty/stages/read-history.js'
import type { StageHistory, StageStay } from '../../../src/loyalty/stages/types.js'

const STAY: StageStay = { client: 1, stage: 'a', from: '2025-01-01', until: '2025-01-11', next: 'b' }
const of = (...stays: readonly StageStay[]): StageHistory => ({
  kind: 'stage-history',
  stages: ['a', 'b'],
  observedUntil: '2025-12-31',
  stays,
  uncertain: 0,
})

it('reads stays in days and places', () => {
  const { stays, ways } = readHistory(
    of(
      STAY,
      { client: 2, stage: 'b', from: '2025-12-01' },
      { ...STAY, next: 'ended' },
      { ...STAY, stage: 'b', next: 'a' },
    ),
  )
  expect(ways).toEqual(['a', 'b', 'ended'])
  expect(stays.map(({ stage, days, next, isOpen }) => [stage, days, next, isOpen])).toEqual([
    [0, 10, 1, false],
    [1, 30, -1, true],
    [0, 10, 2, false],
    [1, 10, 0, false],
  ])
})

it.each([
  [of(), 'EMPTY_INPUT', 'history.stays'],
  [of({ ...STAY, stage: 'c' }), 'OUT_OF_RANGE', 'history.stays[0].stage'],
  [of({ ...STAY, stage: 'ended' }), 'OUT_OF_RANGE', 'history.stays[0].stage'],
  [of({ ...STAY, next: 'a' }), 'OUT_OF_RANGE', 'history.stays[0].next'],
  [of({ ...STAY, next: 'c' }), 'OUT_OF_RANGE', 'history.stays[0].next'],
  [of({ client: 1, stage: 'a', from: '2025-01-01', next: 'b' }), 'MISSING_VALUE', 'history.stays[0].until'],
  [of({ ...STAY, until: '2024-12-31' }), 'INCONSISTENT_HISTORY', 'history.stays[0]'],
  [of({ ...STAY, until: '2026-01-01' }), 'INCONSISTENT_HISTORY', 'history.stays[0]'],
  [of({ ...STAY, from: 'soon' }), 'INVALID_DATE', 'history.stays[0].from'],
  [of({ ...STAY, client: '' }), 'INVALID_CLIENT', 'history.stays[0].client'],
  [{ ...of(STAY), stages: ['a', 'b', ''] }, 'EMPTY_INPUT', 'history.stages[2]'],
  [{ ...of(STAY), stages: ['a', 'ended'] }, 'CONFLICTING_OPTIONS', 'history.stages'],
])('refuses by name %#', (history, code, path) => {
  expect(() => readHistory(history)).toThrow(expect.objectContaining({ code, path }))
})
