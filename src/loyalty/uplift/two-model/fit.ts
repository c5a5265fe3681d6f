/**
 * Fits one regression to the treated and one to the others, and says what their difference is worth for clients that neither has seen.
 *
 * @module
 */
import type { RegressionColumns } from '../../../statistics/index.js'
import { treatmentRegression } from '../randomisation-check.js'
import { rowsOfArm } from '../trial.js'
import { seal } from './model.js'
import type { UpliftInput } from './read-input.js'
import { readInput } from './read-input.js'
import type { TrainedArm } from './train.js'
import { needsRidge, trainArm } from './train.js'
import type { UpliftModel, UpliftOptions, UpliftReport, UpliftWarning } from './types.js'
import type { UpliftValidation } from './validate.js'
import { validated } from './validate.js'

/**
 * The uplift of a treatment by the two-model approach: what a client is expected to do if treated, by those who were, less what it is
 * expected to do if not, by those who were not. Events by logistic regressions, amounts by linear ones.
 *
 * The arms are compared first, the scores are judged on clients out of fold, and what scores promise is held against what came of it
 * (`fit.calibration`). A trial must be large for uplift to be told client by client: effects are small, and errors of two models add.
 *
 * @param columns finite numbers by name, one a client, known before the treatment.
 * @param treated 1 for who was treated, 0 for who was not.
 * @param outcome 0 or 1, or amounts with `outcomeKind: 'amount'`; more is better.
 * @throws ClienteleError `NO_VARIATION` for an empty arm, and for outcomes or columns of one value in an arm; `COLLINEAR_COVARIATES`
 * naming columns; `SEPARATED_OUTCOMES` where columns tell who was treated and `assignment` is `'by-columns'`; `NO_DATA` for fewer
 * clients in an arm than coefficients; `OUT_OF_RANGE`, `LENGTH_MISMATCH` and the like naming cells or options at fault.
 * @see Radcliffe and Surry (1999), Differential response analysis, Credit Scoring and Credit Control VI; Künzel, Sekhon, Bickel and Yu
 * (2019), Metalearners for estimating heterogeneous treatment effects, PNAS 116(10), who call it the T-learner.
 * @example
 * import { twoModelUplift } from 'clientele/loyalty'
 * const late = Array.from({ length: 80 }, (_, i) => i % 5)
 * const called = late.map((_, i) => Math.floor(i / 5) % 2)
 * const stayed = late.map((times, i) => Number((i * 13) % 17 < 12 - 3 * times * (1 - called[i])))
 * const { fit } = twoModelUplift.fit({ late }, called, stayed)
 * fit.averageEffect.effect.toFixed(2) // => '0.35'
 * fit.qini.coefficient.toFixed(3) // => '0.080'
 * fit.warnings // => []
 */
export function fit(
  columns: RegressionColumns,
  treated: ArrayLike<number>,
  outcome: ArrayLike<number>,
  options: UpliftOptions = {},
): UpliftModel {
  const input = readInput(columns, treated, outcome, options)
  const validation = validated(input, columns, LEVEL)
  const { arms, ridge } = trained(input)
  const { trial, features, assignment, folds, seed } = input
  const [own, control] = arms
  const { balance, averageEffect, qini, calibration } = validation
  const report: UpliftReport = {
    source: 'searched',
    clients: qini.clients,
    assignment,
    ridge,
    folds,
    seed,
    ...(balance !== undefined && { balance: balance.pValue }),
    averageEffect: {
      effect: averageEffect.effect,
      ...(averageEffect.interval !== undefined && { interval: averageEffect.interval }),
    },
    qini: { coefficient: qini.coefficient, interval: qini.interval! },
    ...(calibration !== undefined && { calibration }),
    warnings: [...separationOf(input, columns, validation), ...warningsOf(input, validation, arms, ridge)],
  }
  return seal({ outcomeKind: trial.outcomeKind, features, treated: own.model, control: control.model }, report)
}

/** Of the intervals in the report. */
const LEVEL = 0.95
/** Lots alone part the arms as much less often than this: something else was at work. */
const UNLIKELY = 0.01
/** Where weights leave an arm fewer clients than this share of it, few decide. */
const LEAST_OVERLAP = 0.5

interface BothArms {
  readonly arms: readonly [treated: TrainedArm, control: TrainedArm]
  readonly ridge: number
}

/** Both arms with the same penalty, or their difference would show the penalty. */
function trained(input: UpliftInput): BothArms {
  const at = (ridge: number): BothArms => {
    const of = (arm: 0 | 1): TrainedArm => trainArm(input, rowsOfArm(input.trial.treated, arm), ridge)
    return { arms: [of(1), of(0)], ridge }
  }
  try {
    return at(input.ridge)
  } catch (error) {
    if (!needsRidge(error, ['SEPARATED_OUTCOMES'])) throw error
    return at(1)
  }
}

/** Where columns tell without fail who was treated, there is no p-value to say so. */
function separationOf(
  { assignment, trial }: UpliftInput,
  columns: RegressionColumns,
  { balance }: UpliftValidation,
): readonly UpliftWarning[] {
  if (assignment !== 'randomised' || balance !== undefined) return []
  try {
    treatmentRegression(columns, trial.treated)
    return []
  } catch (error) {
    return needsRidge(error, ['SEPARATED_OUTCOMES']) ? [warning('UNBALANCED', APART)] : []
  }
}

function warningsOf(
  input: UpliftInput,
  { balance, qini }: UpliftValidation,
  arms: BothArms['arms'],
  ridge: number,
): readonly UpliftWarning[] {
  const isUnbalanced = input.assignment === 'randomised' && balance !== undefined && balance.pValue < UNLIKELY
  return [
    ...(isUnbalanced
      ? [
          warning(
            'UNBALANCED',
            `The arms differ in the columns more than lots explain (p ${balance.pValue.toPrecision(1)}). ${BY_COLUMNS}`,
          ),
        ]
      : []),
    ...(input.overlap < LEAST_OVERLAP
      ? [warning('POOR_OVERLAP', `The weights leave an arm ${percent(input.overlap)} of its clients. ${FEW_DECIDE}`)]
      : []),
    ...(ridge > input.ridge
      ? [
          warning(
            'RIDGE_USED',
            `Columns tell the outcome of an arm beforehand, so that both have a penalty of ${ridge}`,
          ),
        ]
      : []),
    ...(qini.interval!.lower <= 0
      ? [
          warning(
            'NO_SKILL',
            'Of clients it has not seen, the model is not shown to rank better than chance. Treat all or none',
          ),
        ]
      : []),
    ...(arms.every(({ converged }) => converged)
      ? []
      : [warning('NOT_CONVERGED', 'The search for the coefficients of an arm did not end')]),
  ]
}

function warning(code: UpliftWarning['code'], message: string): UpliftWarning {
  return { code, message }
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}

const APART =
  'Columns tell without fail who was treated: no treated client has its like among the others, and uplift is guessed'
const BY_COLUMNS =
  "If treatment was not drawn by lot, say assignment: 'by-columns'; if it was, look for what went wrong"
const FEW_DECIDE = 'Few clients decide: leave out those who could hardly have been treated, or hardly not'
