import { expect, it } from 'vitest'
import type { StatementLine } from '../../../src/records/portfolio/types/index.js'
import { linesOfStatements } from '../../../src/records/statements/lines-of-statements.js'
import { mapStatement } from '../../../src/records/statements/map-statement.js'

it('gives no statement where no line of it is known, and leaves out what cannot be', () => {
  const line = (item: string, amount: number): StatementLine => {
    return { client: 'C-1', periodEnd: '2024-12-31', standard: 'CAS', currency: 'CNY', item, amount }
  }
  const [unknown] = linesOfStatements([line('神秘项目', 5)]).map(mapStatement)
  expect(unknown).not.toHaveProperty('statement')
  expect(unknown?.unmapped).toMatchObject([{ item: '神秘项目', isKnown: false }])
  const [interest] = linesOfStatements([line('营业成本', 80), line('财务费用', -5)]).map(mapStatement)
  expect(interest?.statement).not.toHaveProperty('interestExpense')
  expect(interest?.conflicts).toMatchObject([{ field: 'interestExpense', code: 'OUT_OF_RANGE' }])
})
