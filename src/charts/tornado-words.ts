/**
 * How results and assumptions of a tornado are written.
 *
 * @module
 */
import { expectFinite, expectObject, expectOneOf, expectText } from '../errors/index.js'
import { significant } from '../model/index.js'
import { shortAmount } from './short-amount.js'

/** How a result is written. */
export type TornadoUnit = 'percent' | 'times' | 'amount'

/** A row whose assumptions are words. */
export interface TornadoRowRead {
  readonly name: string
  readonly low: string
  readonly high: string
  readonly outcomeAtLow?: number
  readonly outcomeAtHigh?: number
}

/** One result in words. */
export const WRITERS: Readonly<Record<TornadoUnit, (value: number) => string>> = {
  percent: value => `${significant(100 * value, 3)} %`,
  times: value => `${value.toFixed(2)}×`,
  amount: shortAmount,
}

const UNITS: readonly TornadoUnit[] = ['percent', 'times', 'amount']

/** What the result is called and how it is written: as the options say, else by the measure. */
export function quantityOf(
  measure: unknown,
  options: { readonly quantity?: string; readonly unit?: TornadoUnit },
): { readonly quantity: string; readonly unit: TornadoUnit } {
  const known = typeof measure === 'string' ? MEASURES[measure] : undefined
  const quantity = options.quantity === undefined ? (known?.quantity ?? 'Result') : options.quantity
  const unit = options.unit === undefined ? (known?.unit ?? 'amount') : options.unit
  return { quantity: expectText(quantity, 'options.quantity'), unit: expectOneOf(unit, UNITS, 'options.unit') }
}

const MEASURES: Readonly<Record<string, { readonly quantity: string; readonly unit: TornadoUnit }>> = {
  'minimum-dscr': { quantity: 'Minimum DSCR', unit: 'times' },
  'average-dscr': { quantity: 'Average DSCR', unit: 'times' },
  llcr: { quantity: 'LLCR', unit: 'times' },
  'minimum-llcr': { quantity: 'Minimum LLCR', unit: 'times' },
  plcr: { quantity: 'PLCR', unit: 'times' },
  'project-irr': { quantity: 'Project IRR', unit: 'percent' },
  'equity-irr': { quantity: 'Equity IRR', unit: 'percent' },
  'project-npv': { quantity: 'Project NPV', unit: 'amount' },
  'equity-npv': { quantity: 'Equity NPV', unit: 'amount' },
  'total-cfads': { quantity: 'Total CFADS', unit: 'amount' },
  'total-distributions': { quantity: 'Total distributions', unit: 'amount' },
}

/** A row, checked. */
export function readTornadoRow(row: unknown, path: string): TornadoRowRead {
  const fields = expectObject(row, path)
  const result = (name: 'outcomeAtLow' | 'outcomeAtHigh'): Partial<TornadoRowRead> =>
    fields[name] === undefined ? {} : { [name]: expectFinite(fields[name], `${path}.${name}`) }
  const on = fields['target'] === undefined ? undefined : expectObject(fields['target'], `${path}.target`)['on']
  const assumed = (name: 'low' | 'high'): string =>
    fields[name] === undefined ? name : assumption(on, expectFinite(fields[name], `${path}.${name}`))
  return {
    name: expectText(fields['name'], `${path}.name`),
    low: assumed('low'),
    high: assumed('high'),
    ...result('outcomeAtLow'),
    ...result('outcomeAtHigh'),
  }
}

/** 0.9 of a volume is -10 %, 0.01 of a rate +1 point, 6 of a delay 6 months. */
function assumption(on: unknown, value: number): string {
  const signed = (number: number): string => `${number > 0 ? '+' : ''}${significant(number, 3)}`
  if (on === undefined) return significant(value, 4)
  if (on === 'delay' || on === 'abandonment') return `${significant(value, 4)} months`
  if (on === 'inflation' || on === 'interest-rate') return `${signed(100 * value)} points`
  return `${signed(Number((100 * (value - 1)).toFixed(6)))} %`
}
