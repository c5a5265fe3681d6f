import { expectObject, reject } from '../../../errors/index.js'
import { inCanonicalOrder } from './canonical.js'
import { coordinatesOf } from './coordinates.js'
import { designOf } from './design.js'
import type { ClassEstimate } from './estimate.js'
import { estimateAt, tablesOf } from './estimate.js'
import type { MixtureProblem } from './expectation.js'
import { figuresOf } from './figures.js'
import { informationOf } from './information.js'
import { seal } from './model.js'
import type { LatentClassOptions, LatentClassSettings } from './options.js'
import { settingsOf } from './options.js'
import { paramsFrom } from './params-from.js'
import { patternsOf } from './patterns.js'
import type { ReadColumns } from './read-columns.js'
import { readColumns } from './read-columns.js'
import type { LatentClassReport } from './report.js'
import type { Found } from './search.js'
import { search } from './search.js'
import { covarianceOf, errorsOf } from './standard-errors.js'
import type { AnswerColumns, LatentClassModel } from './types.js'
import { warningsOf } from './warnings.js'

/**
 * Finds the classes of clients that explain why answers go together: within a class, answers to different questions have nothing
 * to do with each other.
 *
 * Rows are counted by pattern, so that millions cost little more than their patterns. A missing answer is left out of the
 * product, which is right where answers are missing for reasons that the other answers tell (missing at random). The same seed
 * finds the same classes in any order of rows and columns, and more starts only add.
 *
 * @param columns answers by question, one per row; text, numbers that stand for words, or true and false; null and undefined are
 * missing. Columns that `covariates` names hold finite numbers.
 * @throws ClienteleError `TOO_FEW_POINTS` for more classes than different rows; `OUT_OF_RANGE` or `INVALID_TYPE` naming the first
 * ten cells at fault; `NO_VARIATION` and `COLLINEAR_COVARIATES` for covariates that cannot be told; `EMPTY_INPUT` for a question
 * that nobody answers; `UNKNOWN_OPTION` and the like.
 * @see Linzer & Lewis (2011), poLCA: An R package for polytomous variable latent class analysis, Journal of Statistical Software
 * 42(10); Goodman (1974), Exploratory latent structure analysis, Biometrika 61(2).
 * @example
 * import { latentClass } from 'clientele/statistics'
 * const often = (row: readonly string[], times: number) => Array.from({ length: times }, () => row)
 * const rows = [
 *   ...often(['app', 'yes', 'yes'], 40), ...often(['app', 'yes', 'no'], 8), ...often(['branch', 'yes', 'yes'], 7),
 *   ...often(['branch', 'no', 'no'], 30), ...often(['branch', 'no', 'yes'], 6), ...often(['app', 'no', 'no'], 9),
 * ]
 * const [channel, online, alerts] = [0, 1, 2].map(j => rows.map(row => row[j]))
 * const model = latentClass.fit({ channel, online, alerts }, { classes: 2 })
 * model.params.shares.map(share => share.toFixed(3)) // => ['0.550', '0.450']
 * model.fit.logLikelihood.toFixed(3) // => '-164.617'
 */
export function fit(columns: AnswerColumns, options: LatentClassOptions): LatentClassModel {
  const settings = settingsOf(options, Object.keys(expectObject(columns, 'columns')))
  const { questions, covariates, classes } = settings
  const read = readColumns(columns, { items: questions, covariates })
  expectAnswers(read)
  const problem = problemOf(read, settings)
  const { size, starts } = problem.patterns
  if (classes > size) {
    reject('TOO_FEW_POINTS', 'options.classes', `at most ${size}, as many as there are different rows`, classes)
  }
  const found = search(problem, settings)
  const names = questions.map(([name]) => name)
  const estimate = inCanonicalOrder(estimateAt(problem, found.point), starts, names, settings.order)
  const params = paramsFrom(estimate, {
    classNames: settings.names,
    items: read.items,
    starts,
    covariates,
    design: problem.design,
  })
  return seal(params, reportOf({ problem, found, estimate, read, settings }))
}

/** What a question is that nobody answers, no class can say. */
function expectAnswers({ rows, items }: ReadColumns): void {
  for (const { name, answers, codes } of items) {
    if (codes.every(code => code === answers.length)) {
      reject('EMPTY_INPUT', `columns.${name}`, 'at least one answer', `${rows} missing ones`, 'Leave it out')
    }
  }
}

function problemOf(read: ReadColumns, { classes, covariates }: LatentClassSettings): MixtureProblem {
  const patterns = patternsOf(read)
  if (covariates.length === 0) return { patterns, classes }
  const design = designOf(patterns, covariates)
  return { patterns: { ...patterns, covariates: design.values }, classes, design }
}

interface Ended {
  readonly problem: MixtureProblem
  readonly found: Found
  readonly estimate: ClassEstimate
  readonly read: ReadColumns
  readonly settings: LatentClassSettings
}

function reportOf({ problem, found, estimate, read, settings }: Ended): LatentClassReport {
  const { patterns, classes, design } = problem
  const { starts, covariates } = settings
  const figures = figuresOf(patterns, tablesOf(estimate))
  const coordinates = coordinatesOf(patterns, estimate)
  const information = informationOf(patterns, estimate, coordinates)
  const covariance = found.converged ? covarianceOf(information, coordinates.size) : undefined
  const subject = { estimate, coordinates, items: read.items, starts: patterns.starts, covariates }
  const errors =
    covariance === undefined ? undefined : errorsOf(design ? { ...subject, design } : subject, information, covariance)
  const seen = read.items.map(({ codes, answers }) => new Set(codes.filter(code => code < answers.length)).size)
  const parameters =
    (classes - 1) * (1 + covariates.length) + classes * seen.reduce((sum, answers) => sum + answers - 1, 0)
  const degreesOfFreedom = seen.reduce((product, answers) => product * answers, 1) - 1 - parameters
  const known = {
    ...(design === undefined ? { degreesOfFreedom } : {}),
    ...(errors === undefined ? {} : { standardErrors: errors }),
  }
  const logLikelihood = found.value
  return {
    source: 'searched',
    ...figures,
    distinct: patterns.size,
    starts: classes === 1 ? 1 : starts,
    startsAtBest: found.startsAtBest,
    converged: found.converged,
    iterations: found.steps,
    logLikelihood,
    parameters,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: parameters * Math.log(figures.observations) - 2 * logLikelihood,
    ...known,
    warnings: warningsOf({ found, starts, estimate, report: known }),
  }
}
