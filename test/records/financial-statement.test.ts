import { describe, expect, it } from 'vitest'
import type { FinancialStatement } from '../../src/records/index.js'
import { checkFinancialStatement, financialStatement } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'

const STATEMENT: FinancialStatement = {
  entityType: 'company',
  currency: 'CNY',
  periodEnd: '2024-12-31',
  totalAssets: 100,
}

describe('financialStatement', () => {
  it('is the statement itself where it has no fault', () => {
    expect(financialStatement(STATEMENT)).toBe(STATEMENT)
    expect(checkFinancialStatement(STATEMENT)).toEqual([])
  })

  it('throws the first of all faults, and keeps ten', () => {
    const faulty = JSON.parse('{ "entityType": "firm", "totalAssets": -1, "sales": "much" }')
    const error = thrown(() => financialStatement(faulty, 'client.statement'))
    expect(error.path).toBe('client.statement.entityType')
    expect(error.issueCount).toBe(5)
    expect(error.issues.map(({ path }) => path)).toEqual(
      checkFinancialStatement(faulty, 'client.statement').map(({ path }) => path),
    )
    const names = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`extra${i}`, 0]))
    const many = thrown(() => financialStatement({ ...STATEMENT, ...names }))
    expect([many.issues.length, many.issueCount]).toEqual([10, 12])
  })

  it('is an object', () => {
    expect(thrown(() => checkFinancialStatement([STATEMENT])).path).toBe('statement')
  })
})
