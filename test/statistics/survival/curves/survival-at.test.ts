import { expect, it } from 'vitest'
import { kaplanMeier, survivalAt } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { durations } from '../book.js'

const km = kaplanMeier(durations)

it('reads the step at each time, in any order', () => {
  const { values, standardErrors, lower, upper, defined, why } = survivalAt(km, [12.5, 0, 0.5, 30])
  const at = km.times.indexOf(12)
  expect([values[0], standardErrors[0], lower[0], upper[0]]).toEqual([
    km.survival[at],
    km.standardErrors[at],
    km.lower[at],
    km.upper[at],
  ])
  expect([values[1], standardErrors[1], lower[1], upper[1]]).toEqual([1, 0, 1, 1])
  expect(lower[2]).toBeCloseTo(0.025 ** (1 / 40), 12)
  expect(Array.from(defined)).toEqual([1, 1, 1, 1])
  expect(why).toBe('')
})

it('says nothing after the last time, unless all had gone', () => {
  const { values, defined, why } = survivalAt(km, [31])
  expect([values[0], defined[0]]).toEqual([0, 0])
  expect(why).toMatch(/After 30/)
  const gone = survivalAt(kaplanMeier({ unit: 'day', duration: [1, 2], event: [1, 1] }), [9])
  expect([gone.values[0], gone.defined[0]]).toEqual([0, 1])
})

it('names times at fault', () => {
  expect(thrown(() => survivalAt(km, [1, -1])).path).toBe('times[1]')
  expect(thrown(() => survivalAt(km, [])).code).toBe('EMPTY_INPUT')
})
