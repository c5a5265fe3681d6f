/**
 * Importance-performance analysis: what to work on, what to keep up, what to leave, and how sure is that?
 *
 *                     not done well        done well
 *   it matters        concentrate-here     keep-up
 *   it matters little low-priority         possible-overkill
 *
 * @see Martilla and James (1977), Importance-performance analysis, Journal of Marketing 41(1), figure 1.
 * @module
 */
import { reject } from '../../errors/index.js'
import type { Steps } from '../../model/index.js'
import { runSync } from '../../model/index.js'
import { bootstrapInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { SurveyAnswers } from '../answers.js'
import { quadrantAt, ruleOf } from './cut-lines.js'
import { drawPlanes, linesOf } from './draw-planes.js'
import type { Signed } from './driver-warnings.js'
import { driverWarnings } from './driver-warnings.js'
import { importanceOfSheets, sheetClusters } from './importance-of-sheets.js'
import { rescaled } from './performance.js'
import type { PlaneOf } from './plane.js'
import { derivedPlane, statedPlane } from './plane.js'
import { pointOf, unsure } from './quadrant-points.js'
import type { ImportancePerformanceQuadrants, QuadrantLine, QuadrantOptions } from './quadrant-types.js'
import type { ImportanceSource } from './read-quadrants.js'
import { expectCuts, expectSource } from './read-quadrants.js'
import type { Block, DriverSheets } from './read-sheets.js'
import { driverBlocks, expectResampling, expectSheetOptions, readSheets } from './read-sheets.js'

/** Samples that are needed for ends of intervals. */
const FEWEST = 50

/**
 * Drivers on the plane of importance and performance with the quadrant of each and its certainty.
 *
 * Which quadrant a driver lies in hangs on the lines and, near them, on who answered: clients are drawn with replacement, and importance,
 * performance and the lines taken from them are computed anew each time.
 *
 * @param answers by question; null where not answered.
 * @throws ClienteleError `MISSING_VALUE` for a line, a question or stated importance that is not there; `CONFLICTING_OPTIONS` for a
 * midpoint of derived importance, or outcome and stated importance together; else as {@link satisfactionDrivers}.
 * @example
 * import { importancePerformanceQuadrants } from 'clientele/satisfaction'
 * const answers = {
 *   speed: [3, 5, 6, 7, 8, 9, 4, 6, 2, 7], clarity: [8, 9, 9, 8, 9, 7, 9, 8, 9, 9], overall: [4, 5, 6, 8, 8, 9, 3, 7, 3, 6],
 * }
 * const { points } = importancePerformanceQuadrants(answers, {
 *   drivers: ['speed', 'clarity'], importance: { outcome: 'overall' }, scale: { lowest: 1, highest: 10 },
 *   cuts: { importance: 'mean', performance: 70 }, replicates: 200,
 * })
 * points.map(({ name, quadrant, certainty }) => `${name} ${quadrant} ${certainty.toFixed(2)}`) // => [ 'speed concentrate-here 0.98', 'clarity possible-overkill 0.99' ]
 */
export function importancePerformanceQuadrants(
  answers: SurveyAnswers,
  options: QuadrantOptions,
): ImportancePerformanceQuadrants {
  return runSync(importancePerformanceQuadrantsSteps(answers, options))
}

/**
 * The same as steps, one per 20 samples, for `runAsync` with progress and an end on demand.
 *
 * @throws ClienteleError as {@link importancePerformanceQuadrants} does.
 * @example
 * import { runSync } from 'clientele/model'
 * import { importancePerformanceQuadrantsSteps } from 'clientele/satisfaction'
 * const answers = { speed: [3, 5, 4, 2], clarity: [4, 4, 5, 5], speedMatters: [5, 5, 4, 5], clarityMatters: [2, 3, 2, 1] }
 * const steps = importancePerformanceQuadrantsSteps(answers, {
 *   drivers: ['speed', 'clarity'], importance: { stated: { speed: 'speedMatters', clarity: 'clarityMatters' } },
 *   scale: { lowest: 1, highest: 5 }, cuts: { importance: 'midpoint', performance: 'midpoint' }, replicates: 100,
 * })
 * runSync(steps).points[1].quadrant // => 'possible-overkill'
 */
export function* importancePerformanceQuadrantsSteps(
  answers: SurveyAnswers,
  options: QuadrantOptions,
): Steps<ImportancePerformanceQuadrants> {
  expectSheetOptions(options, ['importance', 'cuts'])
  const level = expectLevel(options.level)
  const { replicates, seed } = expectResampling(options)
  const drivers = driverBlocks(options.drivers)
  const source = expectSource(options.importance, drivers)
  const cuts = expectCuts(options.cuts, source.kind)
  const sheets = readSheets(
    answers,
    [...drivers, ...(source.kind === 'stated' ? source.blocks : [source.outcome])],
    options,
  )
  const { planeOf, signed } = planeOfSheets(drivers, source, sheets)
  const { weights = new Float64Array(sheets.counts.sheets).fill(1) } = sheets
  const plane = planeOf(weights)
  if (plane === undefined)
    return reject('NO_VARIATION', 'options.importance', 'drivers that explain something', 'nothing')
  const lines = linesOf(plane, cuts)
  const places = drivers.map(({ name }, j) => {
    const [importance, performance] = [plane.importance[j]!, plane.performance[j]!]
    return { name, importance, performance, quadrant: quadrantAt(importance, performance, lines) }
  })
  const drawn = yield* drawPlanes(planeOf, weights, sheetClusters(sheets), cuts, {
    drivers: drivers.length,
    replicates,
    seed,
  })
  if (drawn.replicates < FEWEST) {
    reject('NO_VARIATION', 'options.importance', `answers that differ in at least ${FEWEST} samples`, drawn.replicates)
  }
  const points = places.map((place, j) => pointOf(place, drawn, j, level))
  const line = (side: 'importance' | 'performance'): QuadrantLine => {
    const rule = ruleOf(cuts[side])
    const isTaken = rule === 'mean' || rule === 'median'
    return { rule, value: lines[side], ...(isTaken && { interval: bootstrapInterval(drawn.lines[side], { level }) }) }
  }
  return {
    kind: 'importance-performance-quadrants',
    importance: source.kind,
    cuts: { importance: line('importance'), performance: line('performance') },
    ...sheets.counts,
    points,
    replicates: drawn.replicates,
    seed,
    warnings: [...driverWarnings(sheets.counts, signed), ...unsure(points)],
  }
}

/** How places are found, and what the coefficients of drivers say where there are any. */
function planeOfSheets(
  drivers: readonly Block[],
  source: ImportanceSource,
  sheets: DriverSheets,
): { readonly planeOf: PlaneOf; readonly signed: readonly Signed[] | undefined } {
  const performance = sheets.scores.map(score => score.map(answer => rescaled(answer, sheets.scale)))
  const own = performance.slice(0, drivers.length)
  if (source.kind === 'stated') {
    return { planeOf: statedPlane(performance.slice(drivers.length), own), signed: undefined }
  }
  const { rows, importance } = importanceOfSheets(drivers, sheets, source.method)
  return { planeOf: derivedPlane(rows.columns, own, source.method), signed: importance.predictors }
}
