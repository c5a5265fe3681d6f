import { expect, it } from 'vitest'
import { itemName, itemNames } from '../../../src/records/statements/item-name.js'

it.each([
  ['减：营业成本', '营业成本'],
  ['一、营业总收入', '营业总收入'],
  ['（一）持续经营净利润（净亏损以“－”号填列）', '持续经营净利润'],
  ['其中：利息费用', '利息费用'],
  ['五、 现金及现金等价物净增加额', '现金及现金等价物净增加额'],
  ['△结算备付金', '结算备付金'],
  ['实收资本（或股本）', '实收资本'],
  ['Profit/(loss) for the year', 'profitfortheyear'],
  ['  TOTAL  Assets ', 'totalassets'],
  ['Less: Cost of sales', 'costofsales'],
  ['1. Cash and cash-equivalents (note 5)', 'cashandcashequivalents'],
  ['Property, plant & equipment', 'propertyplantandequipment'],
  ['負債及權益總額', '负债及权益总额'],
  ['應收帐款', '应收账款'],
  ['IV. Total profit', 'totalprofit'],
  ['Borrowings (non-current)', 'noncurrentborrowings'],
  ['Borrowings, current portion', 'currentborrowings'],
  ['Inventories', 'inventories'],
  ['Investments - current', 'currentinvestments'],
  ['()', ''],
])('takes %s for %s', (item, name) => {
  expect(itemName(item)).toBe(name)
})

it('tells the two languages of a name apart', () => {
  expect(itemNames('应付账款 Accounts payable')).toEqual(['应付账款accountspayable', '应付账款', 'accountspayable'])
  expect(itemNames('R&D expenses 研发费用').slice(1)).toEqual(['研发费用', 'randdexpenses'])
  expect(itemNames('存货')).toEqual(['存货'])
})
