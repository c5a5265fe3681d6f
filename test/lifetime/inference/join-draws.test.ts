import { describe, expect, it } from 'vitest'
import { bgNbd } from '../../../src/lifetime/index.js'
import { joinPredictiveDraws } from '../../../src/lifetime/inference/join-draws.js'
import { predictiveDraws } from '../../../src/lifetime/inference/predictive-draws.js'
import { intervalsOfDraws } from '../../../src/lifetime/inference/predictive-intervals.js'
import { runSync } from '../../../src/model/index.js'
import { customerBaseFromSummary, selectClients } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const truth = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
const { frequency, recency, age } = bgNbd.simulate(truth, { age: Array(300).fill(52), seed: 1 })
const base = customerBaseFromSummary({ frequency, recency, age }, { timeUnit: 'week', observedUntil: '2024-12-29' })
const model = bgNbd.fit(base)
const segments = Array.from({ length: 300 }, (_, i) => `${i % 3}`)
const part = (from: number, draws: number, seed = 5) =>
  runSync(predictiveDraws([bgNbd, model], base, { horizon: 20, seed, from, draws, segments }))

describe('joinPredictiveDraws', () => {
  it.each([
    [[[0, 200]]],
    [
      [
        [0, 100],
        [100, 100],
      ],
    ],
    [
      [
        [150, 50],
        [0, 50],
        [100, 50],
        [50, 50],
      ],
    ],
  ])('gives the same numbers for the parts %o', parts => {
    const joined = joinPredictiveDraws(parts.map(([from, draws]) => part(from!, draws!)))
    const whole = part(0, 200)
    expect(intervalsOfDraws(joined)).toEqual(intervalsOfDraws(whole))
    expect(joined.total).toEqual(whole.total)
    expect(joined.segments).toEqual(whole.segments)
  })

  it('joins what is paid too', () => {
    const paying = (from: number, draws: number) => {
      const { total, segments, ...rest } = part(from, draws)
      const doubled = (sum: typeof total) => ({ ...sum, spend: sum.purchases.map(count => 2 * count) })
      return { ...rest, total: doubled(total), segments: segments.map(sum => ({ ...sum, ...doubled(sum) })) }
    }
    const joined = joinPredictiveDraws([paying(20, 5), paying(0, 20)])
    expect(joined.total.spend).toEqual(joined.total.purchases.map(count => 2 * count))
    expect(joined.segments[1]!.spend).toEqual(joined.segments[1]!.purchases.map(count => 2 * count))
  })

  it('refuses parts that do not belong together', () => {
    const first = part(0, 20)
    const ask = (...parts: unknown[]): string =>
      thrown(() => Reflect.apply(joinPredictiveDraws, undefined, [parts])).code
    expect(ask()).toBe('EMPTY_INPUT')
    expect(ask(first, part(30, 20))).toBe('OUT_OF_RANGE')
    expect(ask(first, part(10, 20))).toBe('OUT_OF_RANGE')
    expect(ask(first, part(20, 20, 6))).toBe('OUT_OF_RANGE')
    expect(ask(first, { ...part(20, 20), segments: [] })).toBe('OUT_OF_RANGE')
    const { total } = part(20, 20)
    const paying = { ...part(20, 20), total: { ...total, spend: total.purchases } }
    expect(ask(first, paying)).toBe('OUT_OF_RANGE')
    expect(ask(first, { kind: 'bootstrap' })).toBe('INVALID_TYPE')
    const few = { horizon: 20, seed: 5, from: 20, draws: 20, segments: ['0', '1', '2'] }
    const other = runSync(predictiveDraws([bgNbd, model], selectClients(base, [0, 1, 2]), few))
    expect(ask(first, other)).toBe('LENGTH_MISMATCH')
    expect(thrown(() => Reflect.apply(joinPredictiveDraws, undefined, [7])).path).toBe('parts')
  })
})
