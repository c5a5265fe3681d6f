import { expect, it } from 'vitest'
import { scenario } from '../../../../src/model/index.js'
import { factorOver } from '../../../../src/risk/migration/point-in-time/cycle-of-period.js'
import { thrown } from '../../../errors/thrown.js'
import { path, story } from './stories.js'

it('is the value of the year, and the mean of its quarters', () => {
  expect(factorOver(story('two', -2, 1), 'creditCycle', 0, 1, 'year')).toBe(-2)
  expect(factorOver(story('two', -2, 1), 'creditCycle', 1, 2, 'year')).toBe(1)
  const quarters = scenario({ name: 'q', factors: { z: path([0, 3, 6, 9], [-4, 0, 0, 2], { unit: 'month' }) } })
  expect(factorOver(quarters, 'z', 0, 1, 'year')).toBe(-0.5)
})

it('is the mean of a line', () => {
  const line = scenario({ name: 'line', factors: { z: path([0, 2], [-2, 0], { between: 'linear' }) } })
  expect(factorOver(line, 'z', 0, 1, 'year')).toBe(-1.5)
  expect(factorOver(line, 'z', 3, 4, 'year')).toBe(0)
})

it('is one value exactly, whatever the unit', () => {
  expect(factorOver(story('still', 0.1), 'creditCycle', 7, 10, 'month')).toBe(0.1)
  expect(thrown(() => factorOver(story('still', 1), 'growth', 0, 1, 'year')).code).toBe('MISSING_VALUE')
})
