/**
 * Amounts as people of a country write them, by the engine's own tables (Intl). Every digit is the amount's: nothing passes
 * through a double.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, expectText, reject } from '../../errors/index.js'
import { minorUnitDecimals } from './currencies.js'
import { decimalText } from './decimal-text.js'
import { expectMoney } from './seal-money.js'
import type { Money } from './types.js'

/** For whom, and how the currency and negative amounts are shown. */
export interface FormatOptions {
  /** BCP 47 language tag: `'zh-CN'`, `'en-US'`, `'de-DE'`. Needed, since machines differ in theirs. */
  readonly locale: string
  /** `'symbol'` (default: ¥ or CN¥, by locale), `'narrowSymbol'` (¥ everywhere), `'code'` (CNY) or `'name'` (yuan). */
  readonly currencyDisplay?: 'symbol' | 'narrowSymbol' | 'code' | 'name'
  /** `'standard'` (default) shows every minor unit, `'compact'` a few digits: 1235万, 12M. */
  readonly notation?: 'standard' | 'compact'
  /**
   * How amounts below 0 are shown: with a minus (default), or as accountants write them, in many countries in parentheses;
   * engines have no such form of compact amounts.
   */
  readonly negative?: 'minus' | 'accounting'
}

const DISPLAYS = ['symbol', 'narrowSymbol', 'code', 'name'] as const
const KNOWN = ['locale', 'currencyDisplay', 'notation', 'negative']

/**
 * An amount as text for people of a country. Its words and spaces come from the engine and may change with it; files and forms
 * take {@link amountText}.
 *
 * @throws ClienteleError `INVALID_TYPE` without a locale, `OUT_OF_RANGE` for one that is no language tag or that the engine
 * does not know; `CONFLICTING_OPTIONS` for `'accounting'` with `'compact'`.
 * @example
 * import { formatMoney, money } from 'clientele/money'
 * const amount = money(-1234567.5, 'CNY')
 * formatMoney(amount, { locale: 'zh-CN' }) // => '-¥1,234,567.50'
 * formatMoney(amount, { locale: 'zh-CN', negative: 'accounting' }) // => '(¥1,234,567.50)'
 * formatMoney(amount, { locale: 'en-US', notation: 'compact' }) // => '-CN¥1.2M'
 */
export function formatMoney(amount: Money, options: FormatOptions): string {
  const { currency, minorUnits } = expectMoney(amount, 'amount')
  expectKnownKeys(options, KNOWN, 'options')
  const decimals = minorUnitDecimals(currency)
  return formatterOf(currency, decimals, options).format(numeric(decimalText(minorUnits, decimals)))
}

/** Making a formatter takes a thousand times as long as using it. */
const formatters = new Map<string, Intl.NumberFormat>()
const MOST_KEPT = 200

function formatterOf(currency: string, decimals: number, options: FormatOptions): Intl.NumberFormat {
  const { locale, currencyDisplay, notation, negative } = expectFormat(options)
  const key = [currency, locale, currencyDisplay, notation, negative].join(' ')
  const kept = formatters.get(key)
  if (kept !== undefined) return kept
  const made = formatter(locale, {
    style: 'currency',
    currency,
    currencyDisplay,
    currencySign: negative === 'minus' ? 'standard' : 'accounting',
    notation,
    // Engines have their own idea of decimals for some currencies; the amount has those of ISO 4217.
    ...(notation === 'compact' ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  })
  if (formatters.size >= MOST_KEPT) formatters.clear()
  formatters.set(key, made)
  return made
}

function expectFormat(options: FormatOptions): Required<FormatOptions> {
  const { currencyDisplay = 'symbol', notation = 'standard', negative = 'minus' } = options
  const format = {
    locale: expectText(options.locale, 'options.locale'),
    currencyDisplay: expectOneOf(currencyDisplay, DISPLAYS, 'options.currencyDisplay'),
    notation: expectOneOf(notation, ['standard', 'compact'], 'options.notation'),
    negative: expectOneOf(negative, ['minus', 'accounting'], 'options.negative'),
  }
  if (format.notation === 'compact' && format.negative === 'accounting') {
    reject('CONFLICTING_OPTIONS', 'options.negative', "'minus' where the notation is 'compact'", negative)
  }
  return format
}

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  if (isKnown(locale)) return new Intl.NumberFormat(locale, options)
  return reject('OUT_OF_RANGE', 'options.locale', "a language tag that the engine knows, such as 'zh-CN'", locale)
}

/** For a language that it does not know, Intl takes the machine's own without a word. */
function isKnown(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0
  } catch {
    return false
  }
}

/** Intl reads decimal text exactly; its type wants to know that text is one. */
function numeric(text: string): `${number}` {
  return isNumeric(text) ? text : reject('INVALID_AMOUNT', 'amount', 'decimal text', text)
}

function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(?:\.\d+)?$/.test(text)
}
