/**
 * Which measures are asked for.
 *
 * @module
 */
import { expectList, expectOneOf, reject } from '../../errors/index.js'
import { expectRate } from '../../money/rate.js'
import type { MeasureRates, ProjectMeasure } from './types.js'

/** All there are. */
export const MEASURES: readonly ProjectMeasure[] = [
  'minimum-dscr',
  'average-dscr',
  'llcr',
  'minimum-llcr',
  'plcr',
  'project-irr',
  'equity-irr',
  'project-npv',
  'equity-npv',
  'total-cfads',
  'total-distributions',
]

/** One measure, with the rate that it needs. */
export function expectMeasure(measure: unknown, rates: MeasureRates, path: string): ProjectMeasure {
  const name = expectOneOf(measure, MEASURES, path)
  if (name === 'project-npv') expectDiscountRate(rates.annualDiscountRate, 'options.annualDiscountRate')
  if (name === 'equity-npv') expectDiscountRate(rates.annualEquityDiscountRate, 'options.annualEquityDiscountRate')
  return name
}

/** Measures that differ, at least one. */
export function expectMeasures(measures: unknown, rates: MeasureRates, path: string): readonly ProjectMeasure[] {
  const names = Array.from(expectList(measures, path), (measure, i) => expectMeasure(measure, rates, `${path}[${i}]`))
  if (names.length === 0) reject('EMPTY_INPUT', path, 'at least one measure', measures)
  const twice = names.findIndex((name, i) => names.indexOf(name) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `${path}[${twice}]`, 'measures that differ', names[twice])
  return names
}

function expectDiscountRate(rate: number | undefined, path: string): number {
  return rate === undefined
    ? reject('MISSING_VALUE', path, 'a rate, as this measure needs', rate)
    : expectRate(rate, path)
}
