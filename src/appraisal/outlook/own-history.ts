/**
 * What own history makes of coefficients that were thought of before.
 *
 *   log-odds of an event within a year = what was thought + Σ (β_j − b_j) x_j,   β_j ~ N(b_j, s_j²)
 *
 * by logistic regression on past cases, with what was thought before as its known part and the law of each β as its penalty: few events
 * leave coefficients where they were, many decide them. A case that was watched for a part of the year counts for that part.
 *
 * @see Hastie, Tibshirani and Friedman (2009), The Elements of Statistical Learning, sections 3.4.1 and 4.4: the penalty that is a normal law.
 * @module
 */
import { logisticRegression } from '../../statistics/regression/logistic-regression.js'
import { YEAR_DAYS } from './event-cells.js'
import type { LearntCoefficient } from './learnt-types.js'

/** Past cases that looked alike. */
export interface PastCell<Name extends string> {
  /** Log-odds of the event by what was thought before. */
  readonly logOdds: number
  readonly columns: Readonly<Record<Name, number>>
  readonly events: number
  /** Watched of those without event. */
  readonly days: number
}

/** Coefficients after own history; those of which it says nothing stay. */
export function afterHistory<Name extends string>(
  names: readonly Name[],
  before: Readonly<Record<Name, LearntCoefficient>>,
  cells: readonly PastCell<Name>[],
): Readonly<Record<Name, LearntCoefficient>> {
  const told = names.filter(name => before[name].standardError > 0 && cells.some(cell => cell.columns[name] !== 0))
  if (told.length === 0 || !cells.some(({ events }) => events > 0)) return before
  const rows = cells.flatMap(({ events, days, ...of }) => [
    ...(days > 0 ? [{ ...of, outcome: 0, weight: days / YEAR_DAYS }] : []),
    ...(events > 0 ? [{ ...of, outcome: 1, weight: events }] : []),
  ])
  if (rows.every(({ outcome }) => outcome === 1)) return before
  const { coefficients, standardErrors } = logisticRegression(
    Object.fromEntries(told.map(name => [name, rows.map(({ columns }) => columns[name])])),
    rows.map(({ outcome }) => outcome),
    {
      weights: rows.map(({ weight }) => weight),
      offset: rows.map(({ logOdds }) => logOdds),
      intercept: false,
      ridge: Object.fromEntries(told.map(name => [name, before[name].standardError ** -2])),
    },
  )
  const after: Record<Name, LearntCoefficient> = { ...before }
  for (const name of told) {
    const standardError = standardErrors?.[name] ?? before[name].standardError
    after[name] = { value: before[name].value + coefficients[name]!, standardError }
  }
  return after
}

/** A coefficient of something worse, which is never told to be better. */
export function noLess({ value, standardError }: LearntCoefficient): LearntCoefficient {
  return { value: Math.max(0, value), standardError }
}
