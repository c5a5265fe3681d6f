import { expect, it } from 'vitest'
import { npv } from '../../../src/money/time-value/npv.js'
import { profitabilityIndex } from '../../../src/money/time-value/profitability-index.js'
import { thrown } from '../../errors/thrown.js'

const OPTIONS = { ratePerPeriod: 0.1 }

it('is 1 more than the net present value per outlay', () => {
  const flows = [-100, 60, -5, 70]
  expect(profitabilityIndex(flows, OPTIONS)).toBeCloseRelative(1 + npv(flows, OPTIONS) / 100, 1e-14)
  expect(profitabilityIndex([-100], OPTIONS)).toBe(0)
  expect(profitabilityIndex(Float64Array.of(-50, 55), OPTIONS)).toBeCloseRelative(1, 1e-15)
})

it('names what is wrong', () => {
  for (const flows of [
    [0, 5],
    [5, -5],
  ]) {
    expect(thrown(() => profitabilityIndex(flows, OPTIONS))).toMatchObject({ code: 'NO_SOLUTION', path: 'amounts[0]' })
  }
  expect(thrown(() => profitabilityIndex([], OPTIONS)).code).toBe('EMPTY_INPUT')
  expect(thrown(() => profitabilityIndex([-1, 2], { ratePerPeriod: -1 })).path).toBe('options.ratePerPeriod')
  expect(thrown(() => profitabilityIndex([-1, 2], JSON.parse('{"rate":1}'))).path).toBe('options.rate')
  expect(thrown(() => profitabilityIndex([-1, 1e300], { ratePerPeriod: -1 + 1e-15 })).path).toBe('amounts')
})
