/**
 * Did complaints fall more than where nothing was done? What moves all complaints alike (a season, another questionnaire, who
 * answers) is in both changes and drops out of their difference.
 *
 *   d = (a₁ − a₀) − (c₁ − c₀)        v = G/(G−1) Σ u_g² over the G clients, u_g what client g adds to the error of d
 *
 * It takes the two for moving alike if nothing had been done, which no figure here can tell.
 *
 * @see Card and Krueger (1994), American Economic Review 84(4), for differences of differences; Cochran (1977), Sampling Techniques,
 * 6.3, for the variance, over clients, since comments of a client go together; Cameron and Miller (2015), A practitioner's guide to
 * cluster-robust inference, Journal of Human Resources 50(2), for degrees of freedom one less than clients.
 * @module
 */

import { compensatedSum, studentTQuantile } from '../../numeric/index.js'
import type { ClientId } from '../../records/core.js'
import { studentTwoSided } from '../../statistics/f-tail.js'
import type { ComparedChange } from './types.js'

/** Values of comments with the client of each. */
export interface ClientValues {
  readonly values: readonly number[]
  readonly client: readonly ClientId[]
}

/** Values of what was acted on and of what it is compared with, before and after; none of the four is empty. */
export interface FourGroups {
  readonly acted: readonly [before: ClientValues, after: ClientValues]
  readonly other: readonly [before: ClientValues, after: ClientValues]
}

export function comparedChange(
  { acted, other }: FourGroups,
  level: number,
): Pick<ComparedChange, 'difference' | 'interval' | 'pValue'> {
  const errors = new Map<ClientId, number>()
  const parts = [
    addErrors(acted[1], 1, errors),
    addErrors(acted[0], -1, errors),
    addErrors(other[1], -1, errors),
    addErrors(other[0], 1, errors),
  ]
  const difference = compensatedSum(parts)
  const clients = errors.size
  const squares = compensatedSum(Float64Array.from(errors.values(), error => error * error))
  if (clients < 2 || squares <= ROUNDING) return { difference }
  const standardError = Math.sqrt((clients / (clients - 1)) * squares)
  const reach = studentTQuantile((1 + level) / 2, clients - 1) * standardError
  return {
    difference,
    interval: { lower: difference - reach, upper: difference + reach, level, kind: 'confidence', method: 'student' },
    pValue: studentTwoSided(difference / standardError, clients - 1),
  }
}

/** Squares of errors of shares below this are rounding. */
const ROUNDING = 1e-24

/** The signed mean; adds what each client adds to its error. */
function addErrors({ values, client }: ClientValues, sign: number, errors: Map<ClientId, number>): number {
  const mean = compensatedSum(values) / values.length
  for (const [row, value] of values.entries()) {
    const own = client[row]!
    const { before = 0 } = { before: errors.get(own) }
    errors.set(own, before + (sign * (value - mean)) / values.length)
  }
  return sign * mean
}
