import { describe, expect, it } from 'vitest'
import { taxAssessor } from '../../../src/project/tax/tax-assessor.js'
import type { ProjectTax } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { someGrid } from '../operations/some-project.js'

const grid = someGrid({ constructionMonths: 6, operationMonths: 36, periodMonths: 6, paymentMonths: 12 })
const CARRIED: ProjectTax['losses'] = { kind: 'carry-forward' }

describe('taxAssessor', () => {
  it('is 0 without a tax, whatever the profit', () => {
    const { assess, lossesCarriedForward } = taxAssessor(undefined, grid)
    expect([assess(1, -5), assess(3, 100), lossesCarriedForward()]).toEqual([0, 0, 0])
  })

  it('has the rate that holds in the months since the payment day before', () => {
    // Payment rows end in months 0, 6, 18, 30 and 42; the rate rises in month 13, after 6 of 12 months.
    const rate = [
      { from: '2026-01-01', value: 0.2 },
      { from: '2028-01-01', value: 0.3 },
    ]
    const { assess } = taxAssessor({ rate, losses: CARRIED }, grid)
    expect([1, 3, 5, 7].map(row => assess(row, 100))).toEqual([20, 25, 30, 30].map(tax => expect.closeTo(tax, 12)))
  })

  it('gives a row between payment days the rate of the time it lies in', () => {
    const tax: ProjectTax = { rate: 0.2, losses: CARRIED, holidays: [{ months: 12, share: 0.25 }] }
    const { assess } = taxAssessor(tax, grid)
    expect([0, 1, 2, 3, 4].map(row => assess(row, 100))).toEqual([20, 20, 5, 5, 20].map(due => expect.closeTo(due, 12)))
  })

  it('moves holidays with the start of operation', () => {
    const { assess, reset } = taxAssessor({ rate: 0.2, losses: CARRIED, holidays: [{ months: 12, share: 0 }] }, grid)
    reset(12)
    expect([3, 5, 7].map(row => assess(row, 100))).toEqual([10, 10, 20].map(due => expect.closeTo(due, 12)))
    reset()
    expect([3, 5, 7].map(row => assess(row, 100))).toEqual([0, 20, 20].map(due => expect.closeTo(due, 12)))
  })

  it('counts years of losses in months of the project', () => {
    const { assess, lossesExpired } = taxAssessor({ rate: 0.2, losses: { kind: 'carry-forward', years: 1 } }, grid)
    assess(1, -100)
    expect(assess(3, 50)).toBe(0)
    assess(5, 0)
    expect(lossesExpired()).toBe(50)
  })

  it('names what is wrong', () => {
    const refusal = (...given: readonly unknown[]) => thrown(() => Reflect.apply(taxAssessor, undefined, given))
    expect(refusal({ rate: 1.2, losses: CARRIED }, grid)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'tax.rate' })
    expect(refusal(null, grid).path).toBe('tax')
    expect(refusal(undefined, undefined).path).toBe('grid')
  })
})
