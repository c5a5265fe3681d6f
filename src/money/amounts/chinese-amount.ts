/**
 * Amounts as Chinese reports print them: 万元 (ten thousand yuan) and 亿元 (a hundred million), every digit exact.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import { minorUnitDecimals } from './currencies.js'
import { decimalText } from './decimal-text.js'
import { Exact, wholeQuotient } from './exact.js'
import type { RoundingOption } from './money.js'
import { expectRounding } from './rounding-mode.js'
import { expectMoney } from './seal-money.js'
import type { Money } from './types.js'

/** In which unit, with how many decimals. */
export interface ChineseAmountOptions extends RoundingOption {
  /** `'元'`, `'万'` or `'亿'` of the currency; `'auto'` (default) takes the largest of which there is a whole one. */
  readonly unit?: '元' | '万' | '亿' | 'auto'
  /** 0 to 12; by default those of the minor unit in 元, and as many as there are in 万 and 亿. Fewer need a `rounding`. */
  readonly decimals?: number
  /** Commas between thousands; `false` by default. */
  readonly grouping?: boolean
  /** Amounts below 0 with a minus (default) or in parentheses. */
  readonly negative?: 'minus' | 'accounting'
}

const KNOWN = ['unit', 'decimals', 'rounding', 'grouping', 'negative']
const POWER = { 元: 0, 万: 4, 亿: 8 } as const

/** Short names, as tables have them; all others are the engine's. */
const NAMES: Readonly<Record<string, string>> = {
  AUD: '澳元',
  CAD: '加元',
  CHF: '瑞士法郎',
  CNY: '元',
  EUR: '欧元',
  GBP: '英镑',
  HKD: '港元',
  JPY: '日元',
  KRW: '韩元',
  MOP: '澳门元',
  RUB: '卢布',
  SGD: '新加坡元',
  TWD: '新台币元',
  USD: '美元',
}

/**
 * An amount in 元, 万元 or 亿元, and so for other currencies: 万美元.
 *
 * @throws ClienteleError `INVALID_AMOUNT` where fewer decimals would hide digits and no rounding is named; `OUT_OF_RANGE` for
 * an unknown unit or rounding, or more than 12 decimals.
 * @example
 * import { chineseAmount, money } from 'clientele/money'
 * chineseAmount(money('12345678.90', 'CNY')) // => '1234.56789万元'
 * chineseAmount(money('12345678.90', 'CNY'), { unit: '亿', decimals: 2, rounding: 'half-up' }) // => '0.12亿元'
 * chineseAmount(money('-350000000', 'USD'), { negative: 'accounting' }) // => '(3.5亿美元)'
 * chineseAmount(money('12345678.90', 'CNY'), { unit: '万', decimals: 2 }) // => Error INVALID_AMOUNT
 */
export function chineseAmount(amount: Money, options: ChineseAmountOptions = {}): string {
  const { currency, minorUnits } = expectMoney(amount, 'amount')
  expectKnownKeys(options, KNOWN, 'options')
  const minorDecimals = minorUnitDecimals(currency)
  const { unit: given = 'auto', grouping = false, negative = 'minus', rounding } = options
  const asked = expectOneOf(given, ['元', '万', '亿', 'auto'], 'options.unit')
  const sign = expectOneOf(negative, ['minus', 'accounting'], 'options.negative')
  // A misspelt mode is wrong even where this amount needs none.
  if (rounding !== undefined) expectRounding(rounding, 'options.rounding')
  const unit = asked === 'auto' ? unitOf(Math.abs(minorUnits), minorDecimals) : asked
  const number = scaled(minorUnits, minorDecimals + POWER[unit], unit === '元' ? minorDecimals : undefined, options)
  const text = `${expectFlag(grouping) ? grouped(number) : number}${unit === '元' ? '' : unit}${nameOf(currency)}`
  return sign === 'accounting' && text.startsWith('-') ? `(${text.slice(1)})` : text
}

function unitOf(minorUnits: number, decimals: number): keyof typeof POWER {
  if (minorUnits >= 10 ** (decimals + POWER.亿)) return '亿'
  return minorUnits >= 10 ** (decimals + POWER.万) ? '万' : '元'
}

/** Digits with the point moved to the left; rounded to fewer decimals only as asked. */
function scaled(minorUnits: number, shift: number, usual: number | undefined, options: ChineseAmountOptions): string {
  const { decimals = usual, rounding } = options
  if (decimals === undefined) return decimalText(minorUnits, shift).replace(/\.?0+$/, '')
  const shown = expectInteger(decimals, 'options.decimals', 0, 12)
  const given = decimalText(minorUnits, shift)
  if (shown >= shift) return `${given}${shift === 0 && shown > 0 ? '.' : ''}${'0'.repeat(shown - shift)}`
  const divisor = new Exact(`1e${shift - shown}`)
  return decimalText(wholeQuotient(new Exact(minorUnits), divisor, rounding, 'amount', given), shown)
}

function grouped(number: string): string {
  const [whole = '', decimals] = number.split('.')
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? groups : `${groups}.${decimals}`
}

function nameOf(currency: string): string {
  const name = Object.hasOwn(NAMES, currency) ? NAMES[currency] : undefined
  return name ?? new Intl.DisplayNames('zh-CN', { type: 'currency' }).of(currency) ?? currency
}

function expectFlag(grouping: unknown): boolean {
  return typeof grouping === 'boolean'
    ? grouping
    : reject('INVALID_TYPE', 'options.grouping', 'true or false', grouping)
}
