import { expect, it } from 'vitest'
import { lifecycleTransitions } from '../../../src/loyalty/stages/lifecycle-transitions.js'
import type { StageHistory, StageStay } from '../../../src/loyalty/stages/types.js'
import { randomStream } from '../../../src/model/index.js'
import { isoDate } from '../../../src/money/core.js'
import { drawExponential, moveRates } from '../../../src/statistics/index.js'

const of = (stays: readonly StageStay[], observedUntil = '2025-12-31'): StageHistory => ({
  kind: 'stage-history',
  stages: ['a', 'b', 'c'],
  observedUntil,
  stays,
  uncertain: 0,
})

/** From a to b at 0.02 a day and to the end at 0.01, censored at the last day watched. */
function simulated(count: number): { readonly history: StageHistory; readonly days: readonly number[] } {
  const uniform = randomStream(17)
  const last = 20_000
  const days: number[] = []
  const stays = Array.from({ length: count }, (_, client): StageStay => {
    const from = last - Math.floor(uniform() * 120)
    const stay = Math.floor(drawExponential(uniform, 0.03)) + 1
    days.push(Math.min(stay, last - from))
    const start = { client, stage: 'a', from: isoDate(from) }
    return from + stay > last
      ? start
      : { ...start, until: isoDate(from + stay), next: uniform() < 2 / 3 ? 'b' : 'ended' }
  })
  return { history: of(stays, isoDate(last)), days }
}

it('finds the rates and probabilities that stays were drawn with', () => {
  const { history } = simulated(4000)
  const [a, b] = lifecycleTransitions(history, { within: { value: 60, unit: 'day' } }).stages
  const [on, ended] = a!.moves!
  expect([on!.to, ended!.to]).toEqual(['b', 'ended'])
  const gone = 1 - 0.97045 ** 60
  expect(Math.abs(on!.probability - (2 / 3) * gone)).toBeLessThan(0.03)
  expect(Math.abs(on!.ratePerMonth! / 30.4375 - 0.0197)).toBeLessThan(0.001)
  expect(on!.probability + ended!.probability + a!.staying!.probability).toBeCloseTo(1, 12)
  expect(Math.abs(a!.time!.median! - 23.5)).toBeLessThan(2)
  expect(a!.expectedNext).toBe('b')
  expect(b).toEqual({ stage: 'b', stays: 0, open: 0, days: 0 })
})

it('has the rates of moveRates', () => {
  const { history, days } = simulated(300)
  const kept = days.map((day, i) => ({ day, next: history.stays[i]!.next })).filter(({ day }) => day > 0)
  const { rates, intervals } = moveRates(['a', 'b', 'ended'], {
    from: kept.map(() => 0),
    to: kept.map(({ next }) => (next === undefined ? -1 : next === 'b' ? 1 : 2)),
    enter: kept.map(() => 0),
    leave: kept.map(({ day }) => day),
  })
  const [on] = lifecycleTransitions(history).stages[0]!.moves!
  expect(on!.ratePerMonth).toBeCloseTo(rates[0]![1]! * 30.4375, 10)
  expect(on!.rateInterval!.upper).toBeCloseTo(intervals[0]![1]!.upper * 30.4375, 10)
})

it('counts a stay with an uncertain end as watched until then', () => {
  const [a] = lifecycleTransitions(
    of([
      { client: 1, stage: 'a', from: '2025-01-01', until: '2025-01-11' },
      { client: 2, stage: 'a', from: '2025-01-01', until: '2025-01-21', next: 'c' },
    ]),
  ).stages
  expect(a).toMatchObject({ stays: 2, open: 0, days: 30, expectedNext: 'c' })
  expect(a!.moves!.map(({ probability }) => probability)).toEqual([1])
})

it('has no rate without time, and no next stage without a move', () => {
  const [a, b] = lifecycleTransitions(
    of([
      { client: 1, stage: 'a', from: '2025-12-31', until: '2025-12-31', next: 'b' },
      { client: 1, stage: 'b', from: '2025-12-31' },
    ]),
  ).stages
  expect(a!.moves![0]).not.toHaveProperty('ratePerMonth')
  expect(b!.moves).toEqual([])
  expect(b).not.toHaveProperty('expectedNext')
})

it('refuses an option that is none', () => {
  const options: Parameters<typeof lifecycleTransitions>[1] = JSON.parse('{ "horizon": 3 }')
  expect(() => lifecycleTransitions(of([]), options)).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }))
})
