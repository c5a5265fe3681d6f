/**
 * Intervals of the cells of a transition matrix, row by row.
 *
 * @module
 */
import { expectOneOf } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { expectLevel } from '../level.js'
import type { ProportionMethod } from '../proportion-interval.js'
import { shareInterval } from '../proportion-interval.js'

/**
 * One cell at a time by the methods of `proportionInterval`, or `'goodman'`: all cells of a row at once, with the probability
 * `level` that every one of them is covered.
 */
export type CellMethod = ProportionMethod | 'goodman'

/** Which intervals are asked for. */
export interface CellIntervalOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** `'wilson'` by default. */
  readonly method?: CellMethod
}

const METHODS = ['wilson', 'clopper-pearson', 'jeffreys', 'goodman'] as const

/** The options, checked and complete. */
export function cellOptions({ level, method }: CellIntervalOptions): Required<CellIntervalOptions> {
  return {
    level: expectLevel(level),
    method: method === undefined ? 'wilson' : expectOneOf(method, METHODS, 'options.method'),
  }
}

/**
 * The interval of a cell that is the share `share` of `trials`, which need not be whole. Goodman's (1965) of one of k cells
 * is Wilson's at the level 1 − (1 − level)/k.
 */
export function cellInterval(
  share: number,
  trials: number,
  cells: number,
  { level, method }: Required<CellIntervalOptions>,
): Interval {
  if (method !== 'goodman') return shareInterval(share * trials, trials, { level, method })
  const each = 1 - (1 - level) / cells
  return { ...shareInterval(share * trials, trials, { level: each, method: 'wilson' }), level, method }
}

/**
 * As many trials as a share of this variance has (Rothman 1978, Journal of Chronic Diseases 31), but no more than `clients`: of a
 * cell that was reached by others' moves alone, the variance does not know what is yet to be seen of direct ones.
 */
export function effectiveTrials(share: number, variance: number, clients: number): number {
  const trials = (share * (1 - share)) / variance
  return share > 0 && share < 1 && trials > 0 && trials < clients ? trials : clients
}

/** The interval of what is certain by definition: where an absorbing state leads. */
export function certain(value: number, level: number): Interval {
  return { lower: value, upper: value, level, kind: 'confidence', method: 'by-definition' }
}
