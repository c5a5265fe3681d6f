/**
 * Which parts of the service drive satisfaction, how well is each done, and where is most to gain?
 *
 * @module
 */

import { renamed } from '../../errors/core.js'
import { expectOneOf, reject } from '../../errors/index.js'
import type { Steps } from '../../model/index.js'
import { runSync } from '../../model/index.js'
import { drawImportance } from '../../statistics/importance/draw-importance.js'
import { intervalsOf } from '../../statistics/importance/interval-report.js'
import { expectLevel } from '../../statistics/level.js'
import type { SurveyAnswers } from '../answers.js'
import { driverWarnings } from './driver-warnings.js'
import { importanceOfSheets, OF_OPTIONS, sheetClusters } from './importance-of-sheets.js'
import { performanceOf } from './performance.js'
import { blockOf, driverBlocks, expectResampling, expectSheetOptions, readSheets } from './read-sheets.js'
import type { SatisfactionDriver, SatisfactionDriverOptions, SatisfactionDrivers } from './types.js'

/**
 * The drivers of satisfaction: each with its importance, how sure that is, its performance, and its potential.
 *
 * Importance is the part of the variation of satisfaction that goes with the driver, shared out among drivers that go together. It comes
 * from who is satisfied, not from what was changed: it says where to look, not what a change would bring.
 *
 * @param answers by question; null where not answered. Questions that no option names are not looked at.
 * @throws ClienteleError `MISSING_VALUE` for a question that is not there; `OUT_OF_RANGE` for answers beyond the scale;
 * `CONFLICTING_OPTIONS` for a question in two places; `NO_DATA` for too few sheets without gaps; `NO_VARIATION` naming a driver, or the
 * outcome, that all answered the same; `COLLINEAR_COVARIATES` naming a driver and those that tell it.
 * @example
 * import { satisfactionDrivers } from 'clientele/satisfaction'
 * const answers = {
 *   speed: [3, 5, 6, 7, 8, 9, 4, 6, 2, 7], clarity: [4, 5, 5, 8, 7, 9, 3, 7, 6, 2], overall: [4, 5, 6, 8, 8, 9, 3, null, 3, 6],
 * }
 * const { drivers, leftOut } = satisfactionDrivers(answers, {
 *   outcome: 'overall', drivers: ['speed', 'clarity'], scale: { lowest: 1, highest: 10 }, replicates: 200,
 * })
 * leftOut // => 1
 * drivers.map(({ name, share, performance }) => `${name} ${share.toFixed(2)} ${performance.toFixed(0)}`) // => [ 'speed 0.72 52', 'clarity 0.28 49' ]
 */
export function satisfactionDrivers(answers: SurveyAnswers, options: SatisfactionDriverOptions): SatisfactionDrivers {
  return runSync(satisfactionDriversSteps(answers, options))
}

/**
 * The same as steps, one per 20 samples, for `runAsync` with progress and an end on demand.
 *
 * @throws ClienteleError as {@link satisfactionDrivers} does.
 * @example
 * import { runSync } from 'clientele/model'
 * import { satisfactionDriversSteps } from 'clientele/satisfaction'
 * const answers = { speed: [3, 5, 6, 7], overall: [4, 5, 7, 8] }
 * const options = { outcome: 'overall', drivers: ['speed'], scale: { lowest: 1, highest: 10 }, replicates: 100 }
 * runSync(satisfactionDriversSteps(answers, options)).rSquared.toFixed(2) // => '0.93'
 */
export function* satisfactionDriversSteps(
  answers: SurveyAnswers,
  options: SatisfactionDriverOptions,
): Steps<SatisfactionDrivers> {
  expectSheetOptions(options, ['outcome', 'method'])
  const level = expectLevel(options.level)
  if (options.outcome === undefined) reject('MISSING_VALUE', 'options.outcome', 'a question, or several', 'none')
  const { method: asked = 'shapley' } = options
  const { replicates, seed } = expectResampling(options)
  const method = expectOneOf(asked, ['shapley', 'relative-weights'], 'options.method')
  const blocks = driverBlocks(options.drivers)
  const sheets = readSheets(
    answers,
    [...blocks, blockOf('outcome', options.outcome, 'options.outcome', false)],
    options,
  )
  const { scores, counts } = sheets
  const { rows, importance } = importanceOfSheets(blocks, sheets, method)
  const drawn = yield* drawImportance(rows, sheetClusters(sheets), { method, replicates, seed })
  const found = renamed(OF_OPTIONS, () => intervalsOf(importance, drawn, level))
  const drivers = found.predictors.map((predictor, j): SatisfactionDriver => {
    const { value, interval } = performanceOf(scores[j]!, sheets, level)
    const { share } = predictor
    return {
      ...predictor,
      questions: blocks[j]!.questions,
      performance: value,
      ...(interval !== undefined && { performanceInterval: interval }),
      gap: 100 - value,
      ...(share !== undefined && { potential: share * (100 - value) }),
    }
  })
  const { rSquared, adjustedRSquared, rSquaredInterval, differences, sameOrder } = found
  return {
    method,
    ...counts,
    rSquared,
    adjustedRSquared,
    rSquaredInterval,
    drivers,
    differences,
    sameOrder,
    replicates: found.replicates,
    seed,
    warnings: driverWarnings(counts, drivers),
  }
}
