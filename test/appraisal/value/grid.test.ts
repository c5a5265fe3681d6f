import { expect, it } from 'vitest'
import { annuityUntil, gridOf } from '../../../src/appraisal/value/grid.js'
import { TERMS } from './a-client.js'

it('cuts the horizon into cells, at present value', () => {
  const grid = gridOf(2, TERMS)
  expect(grid.cells).toBe(8)
  expect(grid.annuities[0]).toBe(0)
  expect(grid.annuities[8]).toBeCloseTo((1 - 1.04 ** -4) / Math.log(1.04), 12)
  expect(Array.from(grid.lossFactors)).toEqual(Array(8).fill(1))
})

it('knows money that loses nothing, and money that gains', () => {
  expect(annuityUntil(0, 3)).toBe(3)
  expect(annuityUntil(-0.1, 1)).toBeCloseTo((Math.exp(0.1) - 1) / 0.1, 12)
})

it('reads what a scenario says of losses', () => {
  const path = { unit: 'year', times: [0, 1], values: [1.5, 1], between: 'step', quantity: 'factor' } as const
  const { lossFactors } = gridOf(2, { ...TERMS, scenario: { name: 'bad', factors: { lossGivenDefault: path } } })
  expect(Array.from(lossFactors).slice(0, 4)).toEqual([1.5, 1.5, 1, 1])
})
