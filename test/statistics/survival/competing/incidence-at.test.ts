import { expect, it } from 'vitest'
import { cumulativeIncidence, incidenceAt } from '../../../../src/statistics/survival/competing/index.js'
import { thrown } from '../../../errors/thrown.js'

const BOOK = { unit: 'month', duration: [2, 4, 6], ending: ['a', 'b', null] } as const

it('reads values off at any time, in any order', () => {
  const { stillThere, incidence, defined, why } = incidenceAt(cumulativeIncidence(BOOK), [5, 0, 1, 2])
  expect(Array.from(stillThere.values)).toEqual([expect.closeTo(1 / 3, 14), 1, 1, expect.closeTo(2 / 3, 14)])
  expect(Array.from(incidence['b']!.values)).toEqual([expect.closeTo(1 / 3, 14), 0, 0, 0])
  expect([Array.from(defined), why]).toEqual([[1, 1, 1, 1], ''])
  // Now is certain; before the first ending none of three has come.
  expect([stillThere.lower[1], incidence['a']!.upper[1]]).toEqual([1, 0])
  expect(stillThere.lower[2]).toBeCloseTo(0.025 ** (1 / 3), 14)
  expect(incidence['a']!.upper[2]).toBeCloseTo(1 - 0.025 ** (1 / 3), 14)
})

it('says nothing after the last time, unless nobody is left', () => {
  const open = incidenceAt(cumulativeIncidence(BOOK), [7])
  expect([open.stillThere.values[0], open.stillThere.upper[0], open.defined[0]]).toEqual([0, 0, 0])
  expect(open.why).toMatch(/^After 6: /)
  const over = incidenceAt(cumulativeIncidence({ ...BOOK, ending: ['a', 'b', 'b'] }), [7])
  expect([over.defined[0], over.incidence['b']!.values[0]]).toEqual([1, expect.closeTo(2 / 3, 14)])
})

it('refuses times that are none', () => {
  const whole = cumulativeIncidence(BOOK)
  expect(thrown(() => incidenceAt(whole, [1, -1])).path).toBe('times[1]')
  expect(thrown(() => incidenceAt(whole, [])).code).toBe('EMPTY_INPUT')
})
