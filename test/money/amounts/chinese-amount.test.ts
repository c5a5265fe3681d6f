import { describe, expect, it } from 'vitest'
import { type ChineseAmountOptions, chineseAmount, money, moneyOfMinor } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

describe('amounts in 元, 万元 and 亿元', () => {
  it.each<[string, string, ChineseAmountOptions, string]>([
    ['12345678.90', 'CNY', {}, '1234.56789万元'],
    ['9999.99', 'CNY', {}, '9999.99元'],
    ['10000', 'CNY', {}, '1万元'],
    ['99999999.99', 'CNY', {}, '9999.999999万元'],
    ['100000000', 'CNY', {}, '1亿元'],
    ['-350000000', 'CNY', {}, '-3.5亿元'],
    ['-350000000', 'CNY', { negative: 'accounting' }, '(3.5亿元)'],
    ['350000000', 'CNY', { negative: 'accounting' }, '3.5亿元'],
    ['0', 'CNY', {}, '0.00元'],
    ['0', 'CNY', { unit: '万' }, '0万元'],
    ['0.01', 'CNY', { unit: '亿' }, '0.0000000001亿元'],
    ['12.30', 'CNY', { unit: '元' }, '12.30元'],
    ['12.30', 'CNY', { unit: '元', decimals: 1 }, '12.3元'],
    ['12345678.90', 'CNY', { unit: '万', decimals: 2, rounding: 'half-even' }, '1234.57万元'],
    ['12345678.90', 'CNY', { unit: '万', decimals: 2, rounding: 'down' }, '1234.56万元'],
    ['12345678.90', 'CNY', { unit: '万', decimals: 0, rounding: 'half-even' }, '1235万元'],
    ['-0.01', 'CNY', { unit: '万', decimals: 2, rounding: 'half-even' }, '0.00万元'],
    ['12345678.90', 'CNY', { unit: '元', grouping: true }, '12,345,678.90元'],
    ['-12345678', 'CNY', { decimals: 4, grouping: true }, '-1,234.5678万元'],
    ['123456', 'CNY', { unit: '元', decimals: 0, grouping: true }, '123,456元'],
    ['12345678', 'JPY', {}, '1234.5678万日元'],
    ['1234', 'JPY', { decimals: 2 }, '1234.00日元'],
    ['50000', 'USD', {}, '5万美元'],
    ['90071992547409.91', 'CNY', { unit: '元', decimals: 12 }, '90071992547409.910000000000元'],
    ['1.5', 'THB', {}, '1.50泰铢'],
  ])('%s %s %o is %s', (amount, currency, options, text) => {
    expect(chineseAmount(money(amount, currency), options)).toBe(text)
  })

  it('hide no digit unasked', () => {
    expect(thrown(() => chineseAmount(money('12345678.90', 'CNY'), { unit: '万', decimals: 2 }))).toMatchObject({
      code: 'INVALID_AMOUNT',
      path: 'amount',
      received: '"1234.567890"',
    })
  })

  it.each<[unknown, string, string]>([
    [{ unit: '千' }, 'OUT_OF_RANGE', 'options.unit'],
    [{ decimals: -1 }, 'OUT_OF_RANGE', 'options.decimals'],
    [{ decimals: 13 }, 'OUT_OF_RANGE', 'options.decimals'],
    [{ decimals: 1.5 }, 'OUT_OF_RANGE', 'options.decimals'],
    [{ unit: null }, 'OUT_OF_RANGE', 'options.unit'],
    [{ rounding: 'near' }, 'OUT_OF_RANGE', 'options.rounding'],
    [{ decimals: 12, rounding: 'near' }, 'OUT_OF_RANGE', 'options.rounding'],
    [{ decimals: 0, rounding: 'near' }, 'OUT_OF_RANGE', 'options.rounding'],
    [{ grouping: 'yes' }, 'INVALID_TYPE', 'options.grouping'],
    [{ negative: 'red' }, 'OUT_OF_RANGE', 'options.negative'],
    [{ locale: 'zh' }, 'UNKNOWN_OPTION', 'options.locale'],
    [null, 'INVALID_TYPE', 'options'],
  ])('refuse %o: %s at %s', (options, code, path) => {
    const run = (): unknown => Reflect.apply(chineseAmount, undefined, [moneyOfMinor(12_345_678_901, 'CNY'), options])
    expect(thrown(() => run())).toMatchObject({ code, path })
  })
})
