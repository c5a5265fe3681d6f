/**
 * Fits the probability to leave, with what it is worth for rows that it has not seen.
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import { recalibration } from '../../statistics/event-model/recalibration.js'
import { train } from '../../statistics/event-model/train.js'
import { validated } from '../../statistics/event-model/validation.js'
import type { AttributeColumns } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { foretold } from './foretold.js'
import { seal } from './model.js'
import { readInput } from './read-input.js'
import type { ChurnOptions, ChurnProbability, ChurnReport, ChurnValidation, ChurnWarning } from './types.js'

/** Of the interval by which skill is judged. */
const LEVEL = 0.95

/**
 * How likely a client is to leave within the time that its outcome was looked at: a logistic regression with a ridge, so that it
 * exists where an attribute tells who leaves beforehand.
 *
 * Probabilities are checked on rows that a model had not seen, by `dated` those of later days; where that shows them to be off
 * (p < 0.05) they are moved to the line they lie on.
 *
 * @param columns attributes by name as of the day of each row; null and undefined are missing.
 * @param churned one a row: 1 or true for who left; `churnWindow` makes it.
 * @throws ClienteleError `NO_EVENTS` where nobody left, `TOO_FEW_POINTS` where few did or stayed; `INVALID_TYPE`,
 * `LENGTH_MISMATCH`, `INVALID_DATE` and the like naming cells or options at fault; with a ridge of 0 `SEPARATED_OUTCOMES` or
 * `COLLINEAR_COVARIATES`.
 * @see Hosmer, Lemeshow and Sturdivant (2013), Applied Logistic Regression; le Cessie and van Houwelingen (1992), Ridge estimators
 * in logistic regression, Applied Statistics 41(1); Cox (1958), Biometrika 45, for the recalibration.
 * @example
 * import { churnProbability } from 'clientele/loyalty'
 * const complaints = Array.from({ length: 80 }, (_, i) => i % 8)
 * const churned = complaints.map((count, i) => (count > 4) !== (i % 9 === 0))
 * const model = churnProbability.fit({ complaints }, churned)
 * model.fit.auc.toFixed(2) // => '0.85'
 * churnProbability.probabilities(model, { complaints: [0, 7] }).probability[1].toFixed(2) // => '0.87'
 */
export function fit(
  columns: AttributeColumns,
  churned: ArrayLike<number | boolean>,
  options: ChurnOptions = {},
): ChurnProbability {
  const input = readInput(columns, churned, options)
  const { of, ridge } = input
  const validation = validationOf(input, LEVEL)
  const { model, converged } = train(input.columns, of.rows, of.outcomes, ridge)
  const moved = validation === undefined ? {} : recalibration(validation)
  const attributes = Object.fromEntries(input.columns.map(({ attribute, kind }) => [attribute, kind]))
  return seal(
    { attributes, model: { ...model, ...moved } },
    {
      source: 'searched',
      observations: of.rows.length,
      events: of.events,
      ridge,
      validation: wayOf(input),
      foretold: validation === undefined ? 0 : validation.observations,
      ...(validation !== undefined && {
        auc: validation.auc.auc,
        skill: validation.skill.value,
        topLift: validation.top.lift,
      }),
      warnings: warningsOf(validation, 'recalibration' in moved, converged),
    },
  )
}

/** The options of {@link validate}. */
export interface ValidateChurnOptions extends ChurnOptions {
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * How well leaving can be foretold of rows that a model has not seen: rank, calibration and lift, with intervals, against who always
 * says the overall share.
 *
 * Probabilities are those before any recalibration. Intervals take rows for independent: where clients come in several rows, or in
 * groups, they are too narrow.
 *
 * @returns undefined where too few rows could be foretold.
 * @throws ClienteleError as {@link fit}.
 * @example
 * import { churnProbability } from 'clientele/loyalty'
 * const complaints = Array.from({ length: 80 }, (_, i) => i % 8)
 * const churned = complaints.map((count, i) => (count > 4) !== (i % 9 === 0))
 * const asOf = complaints.map((_, i) => (i < 40 ? '2023-12-31' : '2024-12-31'))
 * const dated = { asOf, horizon: { value: 1, unit: 'year' } }
 * const { observations, auc, skill } = churnProbability.validate({ complaints }, churned, { dated })
 * observations // => 40
 * auc.interval.lower.toFixed(2) // => '0.62'
 * skill.value.toFixed(2) // => '0.27'
 */
export function validate(
  columns: AttributeColumns,
  churned: ArrayLike<number | boolean>,
  options: ValidateChurnOptions = {},
): ChurnValidation | undefined {
  expectObject(options, 'options')
  const { level: asked, ...rest } = options
  return validationOf(readInput(columns, churned, rest), expectLevel(asked))
}

type ChurnInput = ReturnType<typeof readInput>

function validationOf(input: ChurnInput, level: number): ChurnValidation | undefined {
  const told = foretold(input)
  if (told === undefined) return undefined
  return { validation: wayOf(input), ...validated(told.of, told.logits, level) }
}

function wayOf({ dated }: ChurnInput): ChurnReport['validation'] {
  return dated === undefined ? 'folds' : 'later-dates'
}

function warningsOf(
  validation: ChurnValidation | undefined,
  isMoved: boolean,
  converged: boolean,
): readonly ChurnWarning[] {
  const told: ChurnWarning[] = []
  if (validation === undefined) told.push({ code: 'NOT_VALIDATED', message: NOT_VALIDATED })
  else if (validation.auc.interval.lower <= 0.5) told.push({ code: 'NO_SKILL', message: NO_SKILL })
  if (isMoved) told.push({ code: 'RECALIBRATED', message: RECALIBRATED })
  if (!converged) told.push({ code: 'NOT_CONVERGED', message: NOT_CONVERGED })
  return told
}

const NOT_VALIDATED = 'Too few rows could be foretold by others to say how good the probabilities are'
const NO_SKILL = 'Of rows it has not seen, the model is not shown to rank better than chance'
const RECALIBRATED = 'Probabilities were off for rows not seen, and are moved to the line they lie on'
const NOT_CONVERGED = 'The search for the coefficients did not end'
