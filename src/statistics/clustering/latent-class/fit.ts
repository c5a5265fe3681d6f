import { expectObject } from '../../../errors/index.js'
import { fitReady, readyOf } from './fit-ready.js'
import type { LatentClassOptions } from './options.js'
import { settingsOf } from './options.js'
import type { AnswerColumns, LatentClassModel } from './types.js'

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
 * model.fit.logLikelihood.toFixed(3) // => '-152.778'
 */
export function fit(columns: AnswerColumns, options: LatentClassOptions): LatentClassModel {
  const settings = settingsOf(options, Object.keys(expectObject(columns, 'columns')))
  return fitReady(readyOf(columns, settings), settings)
}
