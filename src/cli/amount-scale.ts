/**
 * In which unit amounts are told, so that nobody counts digits.
 *
 * @module
 */
import type { LabelKey, Language } from '../labels/index.js'
import { decimals } from './figures.js'
import type { Say } from './say.js'

/** How amounts are written. */
export interface AmountScale {
  /** Whether amounts are told in units of the currency, or what they are multiples of. */
  readonly unit?: Extract<LabelKey, `portfolio.currency.${string}`>
  readonly write: (amount: number) => string
}

type Step = readonly [size: number, unit: NonNullable<AmountScale['unit']>]

/** As bankers count in each language, the largest first. */
const STEPS: Readonly<Record<Language, readonly Step[]>> = {
  en: [
    [1e12, 'portfolio.currency.trillion'],
    [1e9, 'portfolio.currency.billion'],
    [1e6, 'portfolio.currency.million'],
    [1e3, 'portfolio.currency.thousand'],
  ],
  zh: [
    [1e12, 'portfolio.currency.trillion'],
    [1e8, 'portfolio.currency.hundred-million'],
    [1e4, 'portfolio.currency.ten-thousand'],
  ],
}

/** Of its unit, a typical amount is at least so much. */
const LEAST = 10

/** From here on decimals of a unit tell nobody anything. */
const WHOLE = 1_000

/**
 * The largest unit of which a typical amount is at least ten; with one decimal below a thousand of it.
 *
 * @param typical > 0 where there are amounts.
 */
export function amountScale(typical: number, language: Language): AmountScale {
  const step = STEPS[language].find(([size]) => typical >= LEAST * size)
  if (step === undefined) return { write: amount => decimals(amount, typical < LEAST ? 2 : 0) }
  const [size, unit] = step
  const digits = typical >= WHOLE * size ? 0 : 1
  return { unit, write: amount => decimals(amount / size, digits) }
}

/** What amounts are written in: CNY million. */
export function unitText({ unit }: AmountScale, currency: string, say: Say): string {
  return unit === undefined ? currency : say(unit, { currency })
}
