/**
 * What a person may conclude from the figures.
 *
 * @module
 */
import type { Correlation } from '../../statistics/index.js'
import { CERTAIN, FEWEST, NOTABLE } from '../spend-frequency.js'
import type { IndependenceBias } from './independence-bias.js'

/** Whether spend goes with frequency, as a code and in words. */
export interface DependenceVerdict {
  readonly code: DependenceCode
  readonly message: string
}

/** Every code of a verdict; `labels` translates them, as `dependence.DEPENDENT` and so on. */
export const DEPENDENCE_CODES = [
  'INDEPENDENT',
  'WEAKLY_DEPENDENT',
  'DEPENDENT',
  'UNCERTAIN',
  'TOO_FEW_CLIENTS',
  'NO_VARIATION',
] as const

/**
 * `TOO_FEW_CLIENTS` for fewer than 30; `NO_VARIATION` where all order as often or spend alike; `DEPENDENT` for a correlation
 * of 0.2 or more either way that lies three standard errors or more from 0, `WEAKLY_DEPENDENT` for a smaller one that does,
 * `UNCERTAIN` for a larger one that does not; else `INDEPENDENT`.
 */
export type DependenceCode = (typeof DEPENDENCE_CODES)[number]

/** What follows from a correlation, if there is one, and the bias of values. */
export function verdictOf(
  clients: number,
  found: Correlation | undefined,
  bias: IndependenceBias | undefined,
): DependenceVerdict {
  if (clients < FEWEST) {
    return { code: 'TOO_FEW_CLIENTS', message: `${clients} clients with spend are too few to tell; observe for longer` }
  }
  if (found === undefined) {
    return { code: 'NO_VARIATION', message: 'All clients order as often, or all spend alike: nothing can depend' }
  }
  const { correlation, standardError, interval } = found
  const isNotable = Math.abs(correlation) >= NOTABLE
  const isCertain = Math.abs(correlation) >= CERTAIN * standardError
  const figure = `correlation ${correlation.toFixed(2)} (${interval.lower.toFixed(2)} to ${interval.upper.toFixed(2)})`
  const direction = correlation > 0 ? 'more' : 'less'
  const off = bias === undefined ? '' : `; ${inWords(bias)}`
  if (isNotable && isCertain) {
    const message = `Clients who order more often spend ${direction} per order: ${figure}${off}. Fit groups of like frequency apart`
    return { code: 'DEPENDENT', message }
  }
  if (isCertain) {
    const message = `Clients who order more often spend a little ${direction} per order: ${figure}${off}`
    return { code: 'WEAKLY_DEPENDENT', message }
  }
  if (isNotable) {
    return { code: 'UNCERTAIN', message: `Spend may go with frequency, or this is chance: ${figure}; use more clients` }
  }
  return { code: 'INDEPENDENT', message: `No sign that spend goes with frequency: ${figure}` }
}

function inWords({ share, interval }: IndependenceBias): string {
  const per = (part: number): string => `${(100 * Math.abs(part)).toFixed(0)} %`
  const direction = share < 0 ? 'too low' : 'too high'
  const [near, far] = [Math.abs(interval.lower), Math.abs(interval.upper)].sort((a, b) => a - b)
  const range = interval.lower * interval.upper > 0 && near !== undefined && far !== undefined
  const bounds = range ? `${per(near)} to ${per(far)}` : 'not certainly other than 0'
  return `values that assume otherwise are ${per(share)} ${direction} (${bounds})`
}
