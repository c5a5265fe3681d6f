import { expect, it } from 'vitest'
import { studentTQuantile } from '../../../src/numeric/index.js'
import { comparedChange } from '../../../src/satisfaction/closed-loop/compared-change.js'

const group = (values: readonly number[], first: number) => ({ values, client: values.map((_, i) => first + i) })

it('is the difference of two differences, with the variance of four means of clients of their own', () => {
  const four = [
    [1, 1, 0, 1],
    [0, 0, 1, 0],
    [1, 0, 1, 0],
    [0, 1, 1, 0],
  ] as const
  const { difference, interval } = comparedChange(
    { acted: [group(four[0], 0), group(four[1], 10)], other: [group(four[2], 20), group(four[3], 30)] },
    0.95,
  )
  expect(difference).toBeCloseTo(-0.5, 12)
  // Each mean has variance p(1 − p)/4: (3 + 3 + 4 + 4)/64 in all, times 16/15 for 16 clients.
  const reach = studentTQuantile(0.975, 15) * Math.sqrt(((14 / 64) * 16) / 15)
  expect(interval?.lower).toBeCloseTo(-0.5 - (reach * 1) / 2 - reach / 2 + 0 * reach, 12)
  expect(interval?.upper).toBeCloseTo(-0.5 + reach, 12)
})

it('takes errors of one client together: what moves alike costs nothing', () => {
  const [before, after] = [group([1, 0, 1, 0], 0), group([0, 1, 0, 0], 0)]
  const { difference, interval, pValue } = comparedChange({ acted: [before, after], other: [before, after] }, 0.95)
  expect([difference, interval, pValue]).toEqual([0, undefined, undefined])
})

it('has no interval where one client said all', () => {
  const one = { values: [1, 0], client: ['A', 'A'] }
  expect(comparedChange({ acted: [one, one], other: [one, one] }, 0.95).interval).toBeUndefined()
})
