import { expect, it } from 'vitest'
import { gridOf } from '../../../src/appraisal/value/grid.js'
import { signingCurves } from '../../../src/appraisal/value/signing-curves.js'
import { POLICY, TERMS } from './a-client.js'

const grid = gridOf(2, TERMS)
const of = (shape: 'annuity' | 'bullet' | 'equal-principal', years: number): readonly number[] =>
  Array.from(signingCurves([{ share: 1, shape, years, drawn: 1, standingFee: 0 }], POLICY, grid).owed)

it('runs off as facilities are repaid', () => {
  expect(of('equal-principal', 2)).toEqual([1, 0.75, 0.5, 0.25, 0, 0, 0, 0])
  expect(of('bullet', 1)).toEqual([1, 1, 0.5, 0, 0, 0, 0, 0])
  // Of level payments at 5 %, after half of four years: (1 − 1.05⁻²) / (1 − 1.05⁻⁴).
  expect(of('annuity', 4)[4]).toBeCloseTo((1 - 1.05 ** -2) / (1 - 1.05 ** -4), 12)
})

it('is the mean of what is signed, with fees on what is not drawn', () => {
  const line = { share: 0.25, shape: 'bullet', years: 10, drawn: 0.6, standingFee: 0.01 } as const
  const loan = { share: 0.75, shape: 'equal-principal', years: 4, drawn: 1, standingFee: 0 } as const
  const { owed, fees } = signingCurves([line, loan], POLICY, grid)
  expect(owed[4]).toBeCloseTo(0.25 * 0.6 + 0.75 * 0.5, 12)
  expect(fees[4]).toBeCloseTo(0.25 * 0.01 * 0.4, 12)
})
