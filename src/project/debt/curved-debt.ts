/**
 * Which curve of ratios repays a debt of given size with a given average life?
 *
 *   cₜ = exp(g·t / n),   Σ t·Pₜ(g) / D = life
 *
 * Size and average life leave one curve of this family: g is the zero of a function that falls, since ratios that rise take more of
 * the first cash, and is found by Brent's method. What is left of the minimum ratio is the answer's `minimumDscr`.
 *
 * @see Bodmer, "Debt sculpting with fixed debt, minimum DSCR and average life", edbodmer.com.
 * @module
 */
import { expectKnownKeys, expectPositive, reject } from '../../errors/index.js'
import { findRoot } from '../../numeric/root.js'
import type { SculptedDebt, SculptingRows } from './sculpted-debt.js'
import { sculptedDebt } from './sculpted-debt.js'

/** Cash, a debt, and how long it is to be owed on average. */
export interface CurvedDebtTerms extends SculptingRows {
  /** Amount that is repaid; > 0. */
  readonly debt: number
  /** Mean time of repayment in payment periods, weighted by principal; > 0. */
  readonly averageLife: number
}

/** The debt with the curve that was found. */
export interface CurvedDebt extends SculptedDebt {
  /** In payment periods. */
  readonly averageLife: number
  /** ln of how many times larger ratios are at the end than at the start: > 0 where debt is repaid sooner. */
  readonly slope: number
}

/** Ratios that differ by a factor of e to this power from first to last period are as steep as any. */
const STEEPEST = 8

/**
 * Sculpted debt of given size and average life.
 *
 * @throws ClienteleError `NO_SOLUTION` with the range of lives that the cash allows, or where no share of it repays the debt;
 * else as {@link sculptedDebt}.
 * @example
 * import { curvedDebt } from 'clientele/project'
 * const terms = { cashFlows: [150, 150, 150, 150], ratesPerPeriod: 0.08, debt: 400 }
 * const shorter = curvedDebt({ ...terms, averageLife: 2.4 })
 * Array.from(shorter.dscr.values, ratio => ratio.toFixed(3)) // => [ '1.036', '1.189', '1.364', '1.565' ]
 */
export function curvedDebt(terms: CurvedDebtTerms): CurvedDebt {
  const known = ['cashFlows', 'ratesPerPeriod', 'debt', 'averageLife', 'balloon', 'grace', 'negativePrincipal']
  expectKnownKeys(terms, known, 'terms')
  const { averageLife, ...rows } = terms
  const life = expectPositive(averageLife, 'terms.averageLife')
  expectPositive(terms.debt, 'terms.debt')
  const level = sculptedDebt(rows)
  const periods = level.principal.length
  const sculpt = (slope: number): SculptedDebt =>
    sculptedDebt({ ...rows, curve: Array.from({ length: periods }, (_, t) => Math.exp((slope * (t + 1)) / periods)) })
  const miss = (slope: number): number => lifeOf(sculpt(slope)) - life
  const [longest, shortest] = [miss(-STEEPEST), miss(STEEPEST)]
  if (longest < 0 || shortest > 0) {
    const range = `from ${(life + shortest).toFixed(4)} to ${(life + longest).toFixed(4)} payment periods`
    return reject('NO_SOLUTION', 'terms.averageLife', `what the cash allows, ${range}`, life)
  }
  const slope = findRoot(miss, -STEEPEST, STEEPEST, { tolerance: 1e-13 }).root
  const sculpted = sculpt(slope)
  return { ...sculpted, averageLife: lifeOf(sculpted), slope }
}

function lifeOf({ principal, debt }: SculptedDebt): number {
  return principal.reduce((sum, amount, t) => sum + (t + 1) * amount, 0) / debt
}
