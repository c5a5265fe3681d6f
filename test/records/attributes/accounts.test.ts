import { expect, it } from 'vitest'
import type { ClientStatement } from '../../../src/records/index.js'
import { fact } from './fact.js'

const year = (end: number, sales: number, consolidated?: boolean): ClientStatement => ({
  client: 'A',
  periodEnd: `${end}-12-31`,
  currency: 'CNY',
  sales,
  ...(consolidated !== undefined && { consolidated }),
})

it('takes the last year before the scope: accounts of the group of long ago do not hide those of the firm', () => {
  const statements = [year(2020, 900, true), year(2022, 100), year(2023, 110)]
  expect(fact('sales', { statements })).toBe(110)
  expect(fact('statementAgeDays', { statements })).toBe(366)
  expect(fact('salesGrowth', { statements })).toBeCloseTo(0.1)
})

it('of one year takes the accounts of the group, and compares them with those of the group', () => {
  const statements = [year(2023, 500, true), year(2023, 110, false), year(2022, 400, true), year(2022, 100)]
  for (const order of [statements, statements.toReversed()]) {
    expect(fact('sales', { statements: order })).toBe(500)
    expect(fact('salesGrowth', { statements: order })).toBeCloseTo(0.25)
  }
  expect(fact('salesGrowth', { statements: [year(2023, 500, true), year(2022, 100)] })).toBeUndefined()
})
