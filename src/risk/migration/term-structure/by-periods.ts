/**
 * Migration over periods that follow one another: the product of their matrices.
 *
 *   P(0, k) = P₁ P₂ ⋯ Pₖ, and Pᵏ where all periods are alike.
 *
 * It assumes that where a rating goes next depends on where it is, not on how it came there: ratings that were just lowered
 * are known to fall again more often (rating momentum), so that real cumulative matrices differ from powers.
 *
 * Source: Jarrow, Lando and Turnbull (1997), A Markov model for the term structure of credit risk spreads, Review of
 * Financial Studies 10, section 1.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, reject } from '../../../errors/index.js'
import { multiplySquare, normalizeRows } from '../../../numeric/core.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { matrixOfCells, readMatrix } from '../read-matrix.js'
import { expectSome, sameStates } from '../states.js'
import type { MigrationHorizons, PeriodOptions } from './migration-horizons.js'
import { expectIncreasing, readPeriod, sealMigration } from './migration-horizons.js'

/** After how many periods the powers of a matrix are wanted. */
export interface MigrationPowersOptions extends PeriodOptions {
  /** A number of periods from 1 to 10,000 for every one of them, or the ones that are wanted, increasing: [1, 2, 5, 10]. */
  readonly periods: number | readonly number[]
}

const MOST_PERIODS = 10_000

/**
 * Migration by the powers of a matrix of one period.
 *
 * @param matrix of one period; a year by default.
 * @throws ClienteleError `OUT_OF_RANGE` for periods that are no increasing whole numbers: times between are the matter of a
 * generator; as `transitionMatrix` does for what is no stochastic matrix.
 * @example
 * import { migrationByPowers } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const year = transitionMatrix(['A', 'B', 'D'], [[0.75, 0.25, 0], [0.25, 0.5, 0.25], [0, 0, 1]])
 * migrationByPowers(year, { periods: [1, 2] }).matrices[1].rows[0] // => [0.625, 0.3125, 0.0625]
 */
export function migrationByPowers(matrix: TransitionMatrix, options: MigrationPowersOptions): MigrationHorizons {
  expectKnownKeys(options, ['periods', 'period', 'unit'], 'options')
  const checked = readMatrix(matrix, 'matrix')
  const periods = readPeriods(options.periods)
  const { period, unit } = readPeriod(options)
  const wanted = new Set(periods)
  const n = checked.states.length
  const one = Float64Array.from(checked.rows.flat())
  const matrices: TransitionMatrix[] = wanted.has(1) ? [checked] : []
  let power: Float64Array = one
  for (let k = 2; k <= periods.at(-1)!; k++) {
    power = multiplySquare(power, one, n)
    if (wanted.has(k)) matrices.push(matrixOfCells(checked.states, power))
    else normalizeRows(power, n)
  }
  return sealMigration(unit, horizonsOf(periods, period), matrices)
}

/**
 * Migration by a matrix for each period from now on, such as those of a scenario.
 *
 * @param matrices in the order of the periods; at least one, at most 10,000, all of the same states.
 * @throws ClienteleError `CONFLICTING_OPTIONS` for matrices of different states, `EMPTY_INPUT`, `OUT_OF_RANGE`; as
 * `transitionMatrix` does for what is no stochastic matrix.
 * @example
 * import { migrationByPeriods } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const year = pd => transitionMatrix(['good', 'default'], [[1 - pd, pd], [0, 1]])
 * migrationByPeriods([year(0.5), year(0.25)]).matrices[1].rows[0] // => [0.375, 0.625]
 */
export function migrationByPeriods(
  matrices: readonly TransitionMatrix[],
  options: PeriodOptions = {},
): MigrationHorizons {
  expectKnownKeys(options, ['period', 'unit'], 'options')
  const { length } = expectSome(matrices, 'matrices', 'at least one matrix')
  if (length > MOST_PERIODS) reject('OUT_OF_RANGE', 'matrices', `at most ${MOST_PERIODS} matrices`, length)
  const { period, unit } = readPeriod(options)
  const steps = sameStates(
    matrices.map((matrix, i) => readMatrix(matrix, `matrices[${i}]`)),
    i => `matrices[${i}]`,
  )
  const horizons = horizonsOf(
    steps.map((_, i) => i + 1),
    period,
  )
  return sealMigration(unit, horizons, cumulated(steps))
}

/** P₁, P₁P₂, P₁P₂P₃, … */
export function cumulated(steps: readonly TransitionMatrix[]): readonly TransitionMatrix[] {
  const products: TransitionMatrix[] = []
  for (const step of steps) {
    const before = products.at(-1)
    products.push(before === undefined ? step : product(before, step))
  }
  return products
}

/** The product of two matrices of the same states. */
function product(left: TransitionMatrix, right: TransitionMatrix): TransitionMatrix {
  const { states } = left
  return matrixOfCells(states, multiplySquare(left.rows.flat(), right.rows.flat(), states.length))
}

function readPeriods(given: number | readonly number[]): readonly number[] {
  if (typeof given === 'number') {
    return Array.from({ length: expectInteger(given, PERIODS, 1, MOST_PERIODS) }, (_, i) => i + 1)
  }
  const periods = expectSome(given, PERIODS, 'a number of periods, or a list of such').map((period, i) => {
    return expectInteger(period, `${PERIODS}[${i}]`, 1, MOST_PERIODS)
  })
  expectIncreasing(periods, i => `${PERIODS}[${i}]`)
  return periods
}

/** The ends of periods. */
function horizonsOf(periods: readonly number[], period: number): readonly number[] {
  const horizons = periods.map(k => k * period)
  expectIncreasing(horizons, () => 'options.period')
  return horizons
}

const PERIODS = 'options.periods'
