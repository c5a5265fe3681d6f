import { expect, it } from 'vitest'
import { waldCoefficient } from '../../../src/statistics/reliability/calibration-coefficient.js'
import { thrown } from '../../errors/thrown.js'

it('stands in the middle of its interval', () => {
  expect(waldCoefficient(2, 0.5, 0.9).interval.lower).toBeCloseTo(2 - 0.5 * 1.6448536269514722, 12)
  expect(waldCoefficient(2, 0.5, 0.9).interval.upper).toBeCloseTo(2 + 0.5 * 1.6448536269514722, 12)
})

it('is refused where there is none', () => {
  expect(thrown(() => waldCoefficient(undefined, 1, 0.9)).path).toBe('forecasts')
  expect(thrown(() => waldCoefficient(1, undefined, 0.9)).code).toBe('NO_VARIATION')
})
