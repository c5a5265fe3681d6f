import { describe, expect, it } from 'vitest'
import { CURRENCIES, type FormatOptions, formatMoney, money, moneyOfMinor } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const amount = money('-1234567.5', 'CNY')

describe('amounts for people', () => {
  it.each<[FormatOptions, string]>([
    [{ locale: 'zh-CN' }, '-¥1,234,567.50'],
    [{ locale: 'en-US' }, '-CN¥1,234,567.50'],
    [{ locale: 'en-US', currencyDisplay: 'narrowSymbol' }, '-¥1,234,567.50'],
    [{ locale: 'en-US', currencyDisplay: 'code' }, '-CNY 1,234,567.50'],
    [{ locale: 'en-US', currencyDisplay: 'name' }, '-1,234,567.50 Chinese yuan'],
    [{ locale: 'en-US', negative: 'accounting' }, '(CN¥1,234,567.50)'],
    [{ locale: 'zh-CN', negative: 'accounting' }, '(¥1,234,567.50)'],
    [{ locale: 'zh-CN', notation: 'compact' }, '-¥123万'],
    [{ locale: 'en-US', notation: 'compact' }, '-CN¥1.2M'],
    [{ locale: 'de-DE' }, '-1.234.567,50 CN¥'],
  ])('%o: %s', (options, text) => {
    expect(formatMoney(amount, options).replace(/\s/g, ' ')).toBe(text)
    expect(formatMoney(structuredClone(amount), options)).toBe(formatMoney(amount, options))
  })

  it('have every digit, also where a double has not', () => {
    expect(formatMoney(moneyOfMinor(Number.MAX_SAFE_INTEGER, 'CNY'), { locale: 'zh-CN' })).toBe(
      '¥90,071,992,547,409.91',
    )
    expect(formatMoney(money(0, 'USD'), { locale: 'en-US' })).toBe('$0.00')
  })

  it('have the decimals of ISO 4217 in every currency', () => {
    for (const currency of CURRENCIES) {
      const digits = formatMoney(moneyOfMinor(1_234_567, currency), { locale: 'en-US', currencyDisplay: 'code' })
      expect(digits.replace(/\D/g, '')).toBe('1234567')
    }
    expect(formatMoney(moneyOfMinor(1_234_567, 'IQD'), { locale: 'en-US', currencyDisplay: 'code' })).toMatch(
      /1,234\.567$/,
    )
  })

  it('stay the same however many kinds are asked for', () => {
    const before = formatMoney(amount, { locale: 'zh-CN' })
    for (const currency of CURRENCIES) {
      for (const locale of ['en-US', 'de-DE', 'fr-FR']) formatMoney(money(1, currency), { locale })
    }
    expect(formatMoney(amount, { locale: 'zh-CN' })).toBe(before)
  })
})

it.each<[unknown, string, string]>([
  [undefined, 'INVALID_TYPE', 'options'],
  ['zh-CN', 'INVALID_TYPE', 'options'],
  [{}, 'INVALID_TYPE', 'options.locale'],
  [{ locale: '中文' }, 'OUT_OF_RANGE', 'options.locale'],
  [{ locale: '' }, 'OUT_OF_RANGE', 'options.locale'],
  [{ locale: 'english' }, 'OUT_OF_RANGE', 'options.locale'],
  [{ locale: 'und' }, 'OUT_OF_RANGE', 'options.locale'],
  [{ locale: 'en', currencyDisplay: null }, 'OUT_OF_RANGE', 'options.currencyDisplay'],
  [{ locale: 'en', currencyDisplay: 'sign' }, 'OUT_OF_RANGE', 'options.currencyDisplay'],
  [{ locale: 'en', notation: 'scientific' }, 'OUT_OF_RANGE', 'options.notation'],
  [{ locale: 'en', negative: Symbol('red') }, 'OUT_OF_RANGE', 'options.negative'],
  [{ locale: 'en', notation: 'compact', negative: 'accounting' }, 'CONFLICTING_OPTIONS', 'options.negative'],
  [{ locale: 'en', style: 'percent' }, 'UNKNOWN_OPTION', 'options.style'],
])('refuses %o: %s at %s', (options, code, path) => {
  expect(thrown(() => Reflect.apply(formatMoney, undefined, [amount, options]))).toMatchObject({ code, path })
})
