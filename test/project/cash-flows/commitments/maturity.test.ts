import { expect, it } from 'vitest'
import { maturities, maturityOf } from '../../../../src/project/cash-flows/commitments/maturity.js'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { coverageRatios } from '../../../../src/project/coverage/index.js'
import { ferry } from '../ferry.js'

const promised = (...principal: readonly number[][]) => ({
  repayment: {
    principal: principal.map(column => Float64Array.from(column)),
    cfads: new Float64Array(5),
    debtService: new Float64Array(5),
    interest: new Float64Array(5),
    balance: new Float64Array(5),
  },
})

it('is the day of the last repayment, rounding aside', () => {
  const debt = promised([0, 0, 30, 30, 0], [0, 10, 1e-14, 0, 0], [0, 0, 0, 0, 0])
  expect(maturities(debt)).toEqual([3, 1, 0])
  expect(maturityOf(debt)).toBe(3)
  expect(maturityOf(promised())).toBe(0)
})

it('is where it was promised though a sweep repays sooner: life cover rises', () => {
  const atStart = (share?: number): number => {
    const sweep = share === undefined ? {} : { sweep: { share } }
    const { baseCase } = planProject(ferry(sweep))
    expect(baseCase.tranches.map(({ maturity }) => maturity)).toEqual([4])
    return coverageRatios(baseCase).llcr.values[0]!
  }
  expect(atStart(0.5)).toBeGreaterThan(atStart())
  expect(atStart(0.9)).toBeGreaterThan(atStart(0.5))
})
