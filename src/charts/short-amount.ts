/**
 * Amounts as people say them: 512M, 1.25bn, 3tn.
 *
 * @module
 */
import { significant } from '../model/index.js'
import { amountFormat } from './channels.js'
import type { ChartAxis } from './spec.js'

const SIZES = [
  [1e12, 'tn'],
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

/**
 * An axis of amounts up to so many, on which thousands of millions are bn and not the G of physics, and thousands of
 * these tn.
 */
export function amountAxis(largest: number): ChartAxis {
  const format = amountFormat(largest)
  if (largest < 1e9) return { tickCount: 5, format }
  const label = `replace(format(datum.value, '${format}'), 'G', 'bn')`
  return { tickCount: 5, format, labelExpr: largest < 1e12 ? label : "format(datum.value / 1e12, '~r') + 'tn'" }
}
