/**
 * Expected credit losses of a portfolio: the sum of {@link expectedCreditLoss} over its facilities, in columns.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import type { Curve } from '../../../model/index.js'
import { forcePerUnit } from '../../../money/core.js'
import { expectColumns, PROBABILITY, WEIGHT } from '../../../statistics/columns.js'
import { currencyOf } from '../../currency-column.js'
import { expectSlow, LOSS_SHARE } from '../limits-of-input.js'
import { defaultTerm } from './default-term.js'
import { LONGEST_MATURITY } from './expected-credit-loss.js'
import type { LossPerUnit, Repayment, UnitLoss } from './loss-per-unit.js'
import { constantLoss, termLoss } from './loss-per-unit.js'
import type { Ratings } from './ratings.js'
import { ratingsOf } from './ratings.js'
import type { CreditLossSettings } from './settings.js'
import { creditLossSettings, inputsOf } from './settings.js'
import { lossTotals } from './totals.js'
import type { CreditLossOptions, ExpectedCreditLosses, UnderScenario } from './types.js'

/** What may differ from one story to another. */
export interface CreditLossColumnInputs {
  /** At default, currency units, from 0 to 1e200. */
  readonly exposure: ArrayLike<number>
  /** Of one year, within [0, 1], at one hazard for the whole life; where there are no ratings. */
  readonly probabilityOfDefault?: ArrayLike<number>
  /** Share lost, from 0 to 10, above 1 where costs are; in stage 3 the best estimate. */
  readonly lossGivenDefault: ArrayLike<number>
  /** By rating: a probability of one year, or a curve of hazards, survival or probabilities. */
  readonly termStructures?: Readonly<Record<string, number | Curve>>
}

/** Facilities, one row each. */
export interface CreditLossColumns extends CreditLossColumnInputs {
  /** 1, 2 or 3. */
  readonly stage: ArrayLike<number>
  /** Years until the last payment; > 0 and at most 100, and 0 in stage 3 if there is none. */
  readonly maturity: ArrayLike<number>
  /** Effective rate of a year; > -1. Or say one for all in the options. */
  readonly annualDiscountRate?: ArrayLike<number>
  /** Names of `termStructures`; where there is no `probabilityOfDefault`. */
  readonly rating?: ArrayLike<string>
  /** ISO 4217 codes, or one code. */
  readonly currency?: string | ArrayLike<string>
}

/** How a portfolio is measured. */
export interface CreditLossesOptions extends Omit<CreditLossOptions, 'underScenario'> {
  /** One effective rate of a year for all; where there is no such column. */
  readonly annualDiscountRate?: number
  /** All owed until maturity (`'bullet'`, default), or down to nothing in a straight line. */
  readonly repayment?: Repayment
  readonly underScenario?: UnderScenario<CreditLossColumnInputs>
}

const CHANGEABLE = ['exposure', 'probabilityOfDefault', 'lossGivenDefault', 'termStructures']
const KNOWN = [...CHANGEABLE, 'stage', 'maturity', 'annualDiscountRate', 'rating', 'currency']
const STAGE = { expected: '1, 2 or 3', isGood: (cell: number) => cell === 1 || cell === 2 || cell === 3 }
const MATURITY = {
  expected: `a number from 0 to ${LONGEST_MATURITY}, in years`,
  isGood: (cell: number) => cell >= 0 && cell <= LONGEST_MATURITY,
}
const RATE = { expected: 'a finite number > -1', isGood: (cell: number) => cell > -1 && cell < Infinity }

/**
 * Expected credit losses of many facilities with their sums by stage and story.
 *
 * Default probabilities come as a column of one year, at one hazard for the whole life, or by rating from `termStructures`,
 * whose probabilities are computed once for all facilities of the rating.
 *
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten bad cells, `LENGTH_MISMATCH`, `EMPTY_INPUT`,
 * `MIXED_CURRENCIES`; `MISSING_VALUE` for a rating without a term structure, unless all of it is in stage 3; for curves and stories as `expectedCreditLoss`.
 * @see IFRS 9 5.5.3, 5.5.5, 5.5.17.
 * @example
 * import { expectedCreditLosses } from 'clientele/risk'
 * const { expectedCreditLoss, byStage, total } = expectedCreditLosses({
 *   exposure: [1_000_000, 1_000_000, 200_000], probabilityOfDefault: [0.02, 0.02, 1], lossGivenDefault: [0.45, 0.45, 0.6],
 *   maturity: [3, 3, 1], stage: [1, 2, 3],
 * }, { annualDiscountRate: 0.05, periodsPerYear: 1, timing: 'end-of-period' })
 * Array.from(expectedCreditLoss, loss => loss.toFixed(2)) // => ['8571.43', '24038.10', '120000.00']
 * byStage[1].coverage.toFixed(4) // => '0.0240'
 * total.expectedCreditLoss.toFixed(2) // => '152609.52'
 */
export function expectedCreditLosses(
  columns: CreditLossColumns,
  options: CreditLossesOptions = {},
): ExpectedCreditLosses {
  const settings = creditLossSettings(options, ['annualDiscountRate', 'repayment'])
  const repayment = expectOneOf(options.repayment ?? 'bullet', ['bullet', 'linear'], 'options.repayment')
  expectKnownKeys(expectObject(columns, 'columns'), KNOWN, 'columns')
  const { stage, maturity } = columns
  const size = expectColumns(
    ['columns.exposure', columns.exposure, WEIGHT],
    ['columns.stage', stage, STAGE],
    ['columns.maturity', maturity, MATURITY],
  )
  expectMatured(stage, maturity)
  currencyOf(columns.currency, 'columns.currency', size)
  const forces = forcesOf(columns, options, size)
  const ratings = ratedBy(columns)
  const weighted = { twelveMonth: new Float64Array(size), lifetime: new Float64Array(size) }
  const scenarios = settings.stories.map(story => {
    const { inputs, pathOf } = inputsOf<CreditLossColumnInputs>(columns, story, options.underScenario, {
      base: 'columns',
      changeable: CHANGEABLE,
    })
    expectColumns(
      ['columns.stage', stage, STAGE],
      [pathOf('exposure'), inputs.exposure, WEIGHT],
      [pathOf('lossGivenDefault'), inputs.lossGivenDefault, LOSS_SHARE],
    )
    const unitLoss = unitLosses(inputs, { ratings, repayment, settings, pathOf, size })
    const expectedCreditLoss = new Float64Array(size)
    const into: UnitLoss = { twelveMonth: 0, lifetime: 0 }
    for (let i = 0; i < size; i++) {
      const lost = inputs.exposure[i]! * inputs.lossGivenDefault[i]!
      if (stage[i] === 3) into.twelveMonth = into.lifetime = 1
      else unitLoss(i)(forces[i]!, maturity[i]!, into)
      const [twelveMonth, lifetime] = [into.twelveMonth * lost, into.lifetime * lost]
      weighted.twelveMonth[i]! += story.weight * twelveMonth
      weighted.lifetime[i]! += story.weight * lifetime
      expectedCreditLoss[i] = stage[i] === 1 ? twelveMonth : lifetime
    }
    return { name: story.name, weight: story.weight, expectedCreditLoss }
  })
  return lossTotals({ stage, exposure: columns.exposure, ...weighted, scenarios })
}

interface UnitLossOf {
  readonly ratings: Ratings | undefined
  readonly repayment: Repayment
  readonly settings: CreditLossSettings
  readonly pathOf: (field: string) => string
  readonly size: number
}

/** The loss per unit of each row, by its probability or by its rating. */
function unitLosses(inputs: CreditLossColumnInputs, of: UnitLossOf): (row: number) => LossPerUnit {
  const { ratings, repayment, settings, pathOf } = of
  if (ratings === undefined) {
    const { probabilityOfDefault } = inputs
    const path = pathOf('probabilityOfDefault')
    if (probabilityOfDefault === undefined) reject('MISSING_VALUE', path, 'a column, or ratings', undefined)
    const size = expectColumns([path, probabilityOfDefault, PROBABILITY])
    if (size !== of.size) reject('LENGTH_MISMATCH', path, `${of.size} numbers, like columns.exposure`, size)
    return row => constantLoss(-Math.log1p(-probabilityOfDefault[row]!), repayment, settings)
  }
  const path = pathOf('termStructures')
  const structures = expectObject(inputs.termStructures, path)
  const byRating = ratings.names.map((name, index): LossPerUnit => {
    const longest = ratings.longest[index]!
    // Nobody of this rating is left to default, so nobody asks how likely it is.
    if (longest === 0) return NOTHING
    const given = Object.hasOwn(structures, name) ? inputs.termStructures?.[name] : undefined
    if (given === undefined) return reject('MISSING_VALUE', `${path}.${name}`, 'a term structure', given)
    const term = defaultTerm(given, longest, settings.beyondCurve, `${path}.${name}`)
    if (typeof given === 'number') return constantLoss(-Math.log1p(-given), repayment, settings)
    return termLoss(term, longest, repayment, settings)
  })
  return row => byRating[ratings.codes[row]!]!
}

const NOTHING: LossPerUnit = () => undefined

/** Ratings, where facilities have them. */
function ratedBy({
  rating,
  probabilityOfDefault,
  termStructures,
  maturity,
  stage,
}: CreditLossColumns): Ratings | undefined {
  if (rating === undefined) return undefined
  if (probabilityOfDefault !== undefined) {
    reject('CONFLICTING_OPTIONS', 'columns.rating', 'ratings or probabilities, not both', rating)
  }
  if (termStructures === undefined) reject('MISSING_VALUE', 'columns.termStructures', 'one by rating', undefined)
  return ratingsOf(rating, maturity, stage)
}

function forcesOf(columns: CreditLossColumns, { annualDiscountRate: one }: CreditLossesOptions, size: number) {
  const { annualDiscountRate: rates, maturity } = columns
  if (rates === undefined) {
    const path = 'options.annualDiscountRate'
    if (one === undefined) reject('MISSING_VALUE', path, 'a rate, or a column of them', one)
    const force = forcePerUnit(one, 'year', path)
    for (let i = 0; i < size; i++) expectSlow(force, maturity[i]!, path, one)
    return new Float64Array(size).fill(force)
  }
  const path = 'columns.annualDiscountRate'
  if (one !== undefined)
    reject('CONFLICTING_OPTIONS', 'options.annualDiscountRate', 'a rate or a column, not both', one)
  const length = expectColumns([path, rates, RATE])
  if (length !== size) reject('LENGTH_MISMATCH', path, `${size} numbers, like columns.exposure`, length)
  return Float64Array.from({ length: size }, (_, i) => {
    return expectSlow(Math.log1p(rates[i]!), maturity[i]!, `${path}[${i}]`, rates[i])
  })
}

/** What is not in default has a last payment ahead. */
function expectMatured(stage: ArrayLike<number>, maturity: ArrayLike<number>): void {
  for (let i = 0; i < stage.length; i++) {
    if (maturity[i] === 0 && stage[i] !== 3) {
      reject('OUT_OF_RANGE', `columns.maturity[${i}]`, 'a number > 0 where the stage is 1 or 2', 0)
    }
  }
}
