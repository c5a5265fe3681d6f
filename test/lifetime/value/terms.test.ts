import { describe, expect, it } from 'vitest'
import { expectCost, expectMargin, spendOptions } from '../../../src/lifetime/value/terms.js'
import { thrown } from '../../errors/thrown.js'

describe('the terms of a valuation', () => {
  it('takes margins that are parts, and says how to write a percentage', () => {
    expect(expectMargin(1)).toBe(1)
    expect(expectMargin(0.001)).toBe(0.001)
    expect(thrown(() => expectMargin(30))).toMatchObject({ path: 'options.margin', hint: 'Write 30 % as 0.3' })
    expect(thrown(() => expectMargin(undefined)).code).toBe('INVALID_TYPE')
  })

  it('takes no cost for a cost of 0', () => {
    expect(expectCost(undefined, 'options.acquisitionCost')).toBe(0)
    expect(expectCost(2.5, 'options.acquisitionCost')).toBe(2.5)
    expect(thrown(() => expectCost(-1, 'options.acquisitionCost')).path).toBe('options.acquisitionCost')
  })

  it('passes on a stated spend, and nothing where none is stated', () => {
    expect(spendOptions({ withoutSpend: 5 })).toEqual({ withoutSpend: 5 })
    expect(spendOptions({})).toEqual({})
  })

  it('takes no amount whose sum over many clients would leave the range of a double', () => {
    expect(expectCost(1e300, 'options.acquisitionCost')).toBe(1e300)
    expect(thrown(() => expectCost(1e301, 'options.acquisitionCost'))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options.acquisitionCost',
    })
    expect(thrown(() => spendOptions({ withoutSpend: 1e301 }))).toMatchObject({ path: 'options.withoutSpend' })
  })
})
