import { expect, test } from 'vitest'
import { statementLinesOf } from '../../../../src/records/sample-lender/accounts/statement-lines.js'

const statement = {
  client: 'C-1',
  periodEnd: '2024-12-31',
  currency: 'EUR',
  unit: 1000,
  totalAssets: 500,
  costOfSales: 70,
  incomeTax: 0,
}

test('IFRS prints expenses with a minus, Chinese accounts as they are', () => {
  const printed = (standard: 'IFRS' | 'CAS'): readonly string[] =>
    statementLinesOf({ ...statement, standard }).map(({ item, amount }) => `${item} ${amount}`)
  expect(printed('IFRS')).toEqual(['Total assets 500', 'Cost of sales -70', 'Income tax expense 0'])
  expect(printed('CAS')).toEqual(['资产总计 500', '营业成本 70', '所得税费用 0'])
})
