/**
 * Amounts as people say them: 512M, 1.25bn.
 *
 * @module
 */
import { significant } from '../model/index.js'
import { amountFormat } from './channels.js'
import type { ChartAxis } from './spec.js'

const SIZES = [
  [1e9, 'bn'],
  [1e6, 'M'],
  [1e3, 'k'],
  [1, ''],
] as const

/** Three digits: 45.6M. */
export function shortAmount(amount: number): string {
  // Rounded first, so that 999,999 is 1M, not 1000k.
  const size = Math.abs(Number(amount.toPrecision(3)))
  const [unit, name] = SIZES.find(([least]) => size >= least) ?? [1, '']
  return `${significant(amount / unit, 3)}${name}`
}

/** An axis of amounts up to so many, on which thousands of millions are bn and not the G of physics. */
export function amountAxis(largest: number): ChartAxis {
  const format = amountFormat(largest)
  return {
    tickCount: 5,
    format,
    ...(largest >= 1e9 && { labelExpr: `replace(format(datum.value, '${format}'), 'G', 'bn')` }),
  }
}
