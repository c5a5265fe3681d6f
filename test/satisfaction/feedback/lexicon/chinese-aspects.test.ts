import { expect, it } from 'vitest'
import { CHINESE_ASPECTS } from '../../../../src/satisfaction/feedback/lexicon/chinese-aspects.js'
import { aspectsOf } from '../comments.js'

it.each([
  ['利率', 'rate'],
  ['手续费', 'fees'],
  ['效率', 'speed'],
  ['审批', 'approval'],
  ['材料', 'documents'],
  ['条款', 'transparency'],
  ['客服', 'service'],
  ['客户经理', 'staff'],
  ['抵押物', 'collateral'],
  ['财务指标', 'covenant'],
  ['放款', 'disbursement'],
  ['违约金', 'prepayment'],
  ['手机银行', 'online'],
  ['宽限期', 'flexibility'],
  ['额度', 'limit'],
])('%s is about %s, and judges nothing by itself', (text, aspect) =>
  expect(aspectsOf(text)).toEqual({ [aspect]: 'unknown' }),
)

it('knows of some things what clients want of them', () => {
  const wanted = (name: string): readonly (string | undefined)[] =>
    CHINESE_ASPECTS.filter(({ aspect }) => aspect === name).map(group => group.wanted)
  expect(wanted('rate')).toEqual(['less'])
  expect(wanted('limit')).toEqual(['more'])
  expect(CHINESE_ASPECTS.some(({ aspect }) => aspect === undefined)).toBe(true)
})
