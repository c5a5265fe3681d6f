import { describe, expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { columns, durations, weights } from './borrowers.js'
import { expectClose, FITTED } from './fitted.js'

const TRANSFORMS = ['km', 'rank', 'identity', 'log'] as const

describe.each(FITTED)('$name', ({ name, model, durations: own, rows, r }) => {
  it.each(TRANSFORMS)('has the tests of cox.zph, %s', transform => {
    const { columns: found, global } = coxModel.proportionalHazardsTest(model, own, columns, { ...rows, transform })
    // cox.zph leaves weights out of ranks and of Kaplan-Meier; here a row of weight 2 is two.
    const theirs = name.includes('weights') && transform === 'km' ? KM_WITH_WEIGHTS : r.drift[transform].chi
    if (name.includes('weights') && transform === 'rank') return
    expectClose([...found.map(({ test }) => test!.statistic), global!.statistic], theirs)
  })
})

/** cox.zph with the transform 1 − KM(t−) of survfit with weights. */
const KM_WITH_WEIGHTS = [0.0219546918383, 0.318293160649, 0.45911722638]

const [{ model }] = FITTED as readonly [(typeof FITTED)[number]]

it('counts a row of weight 2 as two', () => {
  const repeat = <T>(of: readonly T[]): T[] => of.flatMap((cell, i) => Array<T>(weights[i]!).fill(cell))
  const twice = {
    unit: 'month' as const,
    duration: repeat(durations.duration),
    event: repeat(durations.event),
    entry: repeat(durations.entry),
  }
  const many = { x: repeat(columns.x), z: repeat(columns.z) }
  const weighted = { ...durations, weights }
  for (const transform of TRANSFORMS) {
    const one = coxModel.proportionalHazardsTest(coxModel.fit(weighted, columns), weighted, columns, { transform })
    const other = coxModel.proportionalHazardsTest(coxModel.fit(twice, many), twice, many, { transform })
    expectClose(
      [...one.columns.map(({ test }) => test!.statistic), one.global!.statistic],
      [...other.columns.map(({ test }) => test!.statistic), other.global!.statistic],
      1e-7,
    )
  }
})

it('finds an effect that turns round, and says what to do', () => {
  // Of 100 with x, 60 leave until month 10 and the others until month 60; of 100 without, 20, and the others until month 30.
  const spread = (count: number, from: number, to: number) =>
    Array.from({ length: count }, (_, i) => from + ((to - from) * (i + 0.5)) / count)
  const duration = [...spread(60, 0, 10), ...spread(40, 10, 60), ...spread(20, 0, 10), ...spread(80, 10, 30)]
  const late = { unit: 'month' as const, duration, event: duration.map(() => 1) }
  const both = { x: duration.map((_, i) => (i < 100 ? 1 : 0)) }
  const found = coxModel.proportionalHazardsTest(coxModel.fit(late, both), late, both)
  expect(found.columns[0]).toMatchObject({ name: 'x', trend: 'falling' })
  expect(found.columns[0]!.test!.pValue).toBeLessThan(1e-6)
  expect(found.advice).toHaveLength(1)
  expect(found.advice[0]).toContain('The coefficient of x seems to be falling with time')
})

it('does not depend on the unit of time or of columns', () => {
  const scaled = {
    ...durations,
    duration: durations.duration.map(t => 1000 * t),
    entry: durations.entry.map(t => 1000 * t),
  }
  const other = { x: columns.x.map(x => 1e6 * x - 3), z: columns.z.map(z => z / 1e6) }
  const one = coxModel.proportionalHazardsTest(model, durations, columns, { transform: 'identity' })
  const two = coxModel.proportionalHazardsTest(coxModel.fit(scaled, other), scaled, other, { transform: 'identity' })
  expect(two.global!.statistic).toBeCloseTo(one.global!.statistic, 6)
})

it('is absent where a column tells nothing of time, and refused where time does not pass', () => {
  // z differs at one event alone: its drift is its coefficient.
  const few = { unit: 'month', duration: [1, 2, 3, 4, 5, 6], event: [1, 1, 1, 1, 0, 0] } as const
  const x = [1, 0, 1, 0, 1, 0]
  const once = { x, z: [0, 1, 0, 0, 0, 0] }
  const found = coxModel.proportionalHazardsTest(
    coxModel.fit(few, once, { ridge: 1 }),
    { ...few, duration: [1, 1, 3, 4, 5, 6] },
    once,
  )
  expect(found.columns[1]).toEqual({ name: 'z' })
  expect(found.global).toBeUndefined()
  const same = { ...few, duration: [1, 1, 1, 1, 5, 6] }
  expect(thrown(() => coxModel.proportionalHazardsTest(coxModel.fit(few, { x }), same, { x })).code).toBe(
    'NOT_APPLICABLE',
  )
  const exact = coxModel.fit(durations, columns, { ties: 'exact' })
  expect(thrown(() => coxModel.proportionalHazardsTest(exact, durations, columns))).toMatchObject({
    code: 'NOT_APPLICABLE',
    path: 'model.fit.ties',
  })
  const ask = (options: object) => thrown(() => coxModel.proportionalHazardsTest(model, durations, columns, options))
  expect(ask({ transform: 'sqrt' }).path).toBe('options.transform')
  expect(ask({ by: 'x' }).code).toBe('UNKNOWN_OPTION')
})
