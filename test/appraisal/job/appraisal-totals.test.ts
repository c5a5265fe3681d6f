import { expect, it } from 'vitest'
import { appraisalTotals, appraise, appraiseEach, reconcileValues } from '../../../src/appraisal/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 60 })
const { clients } = appraise(portfolio)
const totals = appraisalTotals(clients)

it('is the sum of all values, by source, by facility and by grade', () => {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  const worth = sum(clients.map(({ value }) => value.value))
  for (const parts of [totals.bySource, totals.byFacility, totals.byGrade]) {
    expect(sum(parts.map(({ value }) => value)) / worth).toBeCloseTo(1, 12)
  }
  expect(totals.value / worth).toBeCloseTo(1, 12)
  expect(totals.largestGap).toBeLessThan(1e-12)
  for (const { grade, clients: count, exposure, economicCapital } of totals.byGrade) {
    const own = clients.filter(client => client.grade.grade === grade)
    expect(count).toBe(own.length)
    expect(exposure).toBeCloseTo(sum(own.map(({ value }) => value.exposure)), 3)
    expect(economicCapital).toBeCloseTo(sum(own.map(({ value }) => value.economicCapital)), 3)
  }
})

it('takes verdicts one after the other, in any order', () => {
  expect(appraisalTotals(appraiseEach(portfolio).clients)).toEqual(totals)
  const { value, exposure } = appraisalTotals(clients.toReversed())
  expect(value / totals.value).toBeCloseTo(1, 14)
  expect(exposure).toBe(totals.exposure)
  const { byGrade: _, ...reconciled } = totals
  expect(reconcileValues(clients.map(client => client.value))).toEqual(reconciled)
})

it('is nothing of nobody, and of no list of verdicts', () => {
  expect(appraisalTotals([])).toMatchObject({ clients: 0, value: 0, bySource: [], largestGap: 0 })
  expect(appraisalTotals([]).byGrade.map(({ grade }) => grade)).toEqual(['A', 'B', 'C'])
  expect(() => appraisalTotals([null] as never)).toThrow(expect.objectContaining({ path: 'clients[0]' }))
  expect(() => appraisalTotals(7 as never)).toThrow(expect.objectContaining({ path: 'clients' }))
})
