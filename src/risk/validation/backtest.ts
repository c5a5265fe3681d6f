/**
 * Did as many borrowers default as their grades said, grade by grade?
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, reject } from '../../errors/index.js'
import { inspectable } from '../../model/index.js'
import { chiSquareSurvival } from '../../numeric/index.js'
import { proportionInterval } from '../../statistics/index.js'
import { expectAssetCorrelation } from '../asset-correlation.js'
import type { Backtest, BacktestRow, TrafficLight } from './backtest-figures.js'
import { defaultTests } from './default-tests.js'
import { describeBacktest } from './describe-backtest.js'
import type { GradeOutcome } from './grade-outcome.js'
import { expectGradeOutcomes } from './grade-outcome.js'

/** What the tests assume, and where lights turn. */
export interface BacktestOptions {
  /**
   * Correlation of asset values through the common factor of the year, within [0, 1); 0 by default: independent defaults. With
   * independence a bad year for all is taken for a wrong model; 0.05 is what Tasche (2003) works with.
   */
  readonly assetCorrelation?: number
  /**
   * How unlikely so many defaults must be for a yellow and for a red light, as probabilities to stay below: [0.95, 0.999] by
   * default, ascending, within (0, 1).
   */
  readonly lights?: readonly [yellow: number, red: number]
}

/**
 * Backtests default probabilities grade by grade: binomial, normal and Jeffreys tests, a traffic light, and the test with
 * defaults that come together.
 *
 * All tests of a grade are one-sided: a PD that is too high never turns a light. Of twenty right grades one is yellow on
 * average: look at the total and the chi-square first.
 *
 * @param grades each with its PD of one year, its borrowers and their defaults; the best first, say.
 * @throws ClienteleError `EMPTY_INPUT` without a grade, `OUT_OF_RANGE` for a PD outside of [0, 1] or other counts,
 * `CONFLICTING_OPTIONS` for a grade that occurs twice.
 * @see Basel Committee (2005), Studies on the validation of internal rating systems, working paper 14, for binomial and
 * normal test; European Central Bank (2019), Instructions for reporting the validation results of internal models, section
 * 2.5.3.1, for Jeffreys; Tasche (2003), A traffic lights approach to PD validation, arXiv cond-mat/0305038, for lights
 * under a common factor, computed exactly here where he approximates.
 * @example
 * import { backtest } from 'clientele/risk'
 * const { grades, total } = backtest([
 *   { grade: 'A', probabilityOfDefault: 0.002, borrowers: 1200, defaults: 3 },
 *   { grade: 'B', probabilityOfDefault: 0.01, borrowers: 800, defaults: 17 },
 * ])
 * grades.map(({ light }) => light) // => ['green', 'yellow']
 * grades[1].tests.jeffreys.toFixed(4) // => '0.0023'
 * total.expectedDefaults // => 10.4
 */
export function backtest(grades: readonly GradeOutcome[], options: BacktestOptions = {}): Backtest {
  expectKnownKeys(options, ['assetCorrelation', 'lights'], 'options')
  const { assetCorrelation, lights } = backtestSettings(options)
  const outcomes = expectGradeOutcomes(grades, 'grades')
  const rows = outcomes.map(outcome => rowOf(outcome, assetCorrelation, lights))
  const squares = rows.filter(({ borrowers }) => borrowers > 0).map(squareOf)
  const chiSquare = squares.reduce((sum, square) => sum + square, 0)
  const result: Backtest = {
    grades: rows,
    total: rowOf(totalOf(outcomes), assetCorrelation, lights),
    ...(Number.isFinite(chiSquare) &&
      squares.length > 0 && { chiSquare, pValue: chiSquareSurvival(chiSquare, squares.length) }),
    degreesOfFreedom: squares.length,
    assetCorrelation,
    lights,
  }
  return inspectable(result, () => describeBacktest(result))
}

/** The options, checked and complete. */
export function backtestSettings({
  assetCorrelation = 0,
  lights = [0.95, 0.999],
}: BacktestOptions): Required<BacktestOptions> {
  const correlation = expectAssetCorrelation(assetCorrelation, 'options.assetCorrelation')
  const [yellow, red] = expectList(lights, 'options.lights').map((value, i) =>
    expectFinite(value, `options.lights[${i}]`),
  )
  if (!(yellow !== undefined && red !== undefined && yellow > 0 && red > yellow && red < 1)) {
    return reject(
      'OUT_OF_RANGE',
      'options.lights',
      'two numbers within (0, 1), ascending',
      lights,
      'Such as [0.95, 0.999]',
    )
  }
  return { assetCorrelation: correlation, lights: [yellow, red] }
}

function rowOf(outcome: GradeOutcome, assetCorrelation: number, lights: readonly [number, number]): BacktestRow {
  const { probabilityOfDefault, borrowers, defaults } = outcome
  const expectedDefaults = borrowers * probabilityOfDefault
  if (borrowers === 0) return { ...outcome, expectedDefaults }
  const tests = defaultTests(outcome, assetCorrelation)
  return {
    ...outcome,
    expectedDefaults,
    defaultRate: defaults / borrowers,
    interval: proportionInterval(defaults, borrowers, { method: 'jeffreys' }),
    tests,
    light: lightOf(tests.correlated ?? tests.binomial, lights),
  }
}

/** Red where so many defaults, or more, are less likely than the red level leaves; yellow likewise. */
function lightOf(chance: number, [yellow, red]: readonly [number, number]): TrafficLight {
  return chance <= 1 - red ? 'red' : chance <= 1 - yellow ? 'yellow' : 'green'
}

function totalOf(outcomes: readonly GradeOutcome[]): GradeOutcome {
  const sum = (pick: (outcome: GradeOutcome) => number): number => outcomes.reduce((total, one) => total + pick(one), 0)
  const borrowers = sum(outcome => outcome.borrowers)
  const expected = sum(outcome => outcome.borrowers * outcome.probabilityOfDefault)
  const probabilityOfDefault = borrowers === 0 ? 0 : Math.min(1, expected / borrowers)
  return { grade: 'all', probabilityOfDefault, borrowers, defaults: sum(outcome => outcome.defaults) }
}

/** 0 for certainty that came true, infinite for certainty that failed. */
function squareOf({ borrowers, probabilityOfDefault, defaults, expectedDefaults }: BacktestRow): number {
  if (defaults === expectedDefaults) return 0
  return (defaults - expectedDefaults) ** 2 / (borrowers * probabilityOfDefault * (1 - probabilityOfDefault))
}
