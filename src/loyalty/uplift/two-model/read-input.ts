/**
 * What a two-model uplift is fitted to, at the door.
 *
 * @module
 */
import {
  collectIssues,
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  received,
  reject,
} from '../../../errors/index.js'
import { columnLength, expectColumns, FINITE, OUTCOME } from '../../../statistics/columns.js'
import type { RegressionColumns } from '../../../statistics/index.js'
import { inversePropensityWeights } from '../inverse-propensity.js'
import type { Trial } from '../trial.js'
import { expectTrial, rowsOfArm } from '../trial.js'
import { featureValues, planFeatures } from './features.js'
import type { TrialData } from './train.js'
import type { UpliftFeature, UpliftOptions } from './types.js'

/** All that a fit reads, checked. */
export interface UpliftInput extends TrialData {
  readonly features: readonly UpliftFeature[]
  readonly assignment: 'randomised' | 'by-columns'
  /** Least of both arms: as many equally weighed clients, over the clients; 1 without weights. */
  readonly overlap: number
  readonly ridge: number
  readonly folds: number
  readonly seed: number
  readonly groups: readonly (string | number)[]
}

/** Checks the columns of a trial and the options. */
export function readInput(
  columns: RegressionColumns,
  treated: ArrayLike<number>,
  outcome: ArrayLike<number>,
  options: UpliftOptions,
): UpliftInput {
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const { outcomeKind, assignment: asked = 'randomised', ridge = 0, folds = 5, seed = 1 } = options
  const plain = expectTrial(treated, outcome, outcomeKind === undefined ? {} : { outcomeKind })
  const names = Object.keys(expectObject(columns, 'columns'))
  if (names.length === 0) reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  expectColumns(
    ['treated', treated, OUTCOME],
    ...names.map(name => [`columns.${name}`, columns[name]!, FINITE] as const),
  )
  const features = planFeatures(columns)
  const values = featureValues(features, columns)
  expectArms(plain, features, values)
  const assignment = expectOneOf(asked, ['randomised', 'by-columns'], 'options.assignment')
  const { trial, overlap } = assignment === 'randomised' ? { trial: plain, overlap: 1 } : weighed(plain, columns)
  return {
    trial,
    names,
    features,
    values,
    assignment,
    overlap,
    ridge: expectNonNegative(ridge, 'options.ridge'),
    folds: expectInteger(folds, 'options.folds', 2, 20),
    seed: expectInteger(seed, 'options.seed', 0, 0x7fff_ffff),
    groups: groupsOf(options.groups, plain.rows),
  }
}

function weighed(trial: Trial, columns: RegressionColumns): Pick<UpliftInput, 'trial' | 'overlap'> {
  const { weights, effective } = inversePropensityWeights(columns, trial.treated)
  const treated = rowsOfArm(trial.treated, 1).length
  const overlap = Math.min(effective.treated / treated, effective.control / (trial.rows - treated))
  return { trial: { ...trial, weights }, overlap }
}

/** In each arm outcomes and columns must vary: where they do not, there is no regression of it. */
function expectArms(
  { treated, outcome }: Trial,
  features: readonly UpliftFeature[],
  values: readonly Float64Array[],
): void {
  for (const arm of [0, 1] as const) {
    const rows = rowsOfArm(treated, arm)
    const whom = arm === 1 ? 'the treated' : 'those who were not treated'
    const varies = (column: ArrayLike<number>): boolean => rows.some(row => column[row] !== column[rows[0]!])
    if (!varies(outcome)) reject('NO_VARIATION', 'outcome', `outcomes that differ among ${whom}`, outcome[rows[0]!])
    for (const [j, { name }] of features.entries()) {
      if (varies(values[j]!)) continue
      reject('NO_VARIATION', `columns.${name}`, `values that differ among ${whom}`, 'one value', 'Leave it out')
    }
  }
}

function groupsOf(groups: UpliftOptions['groups'], rows: number): readonly (string | number)[] {
  if (groups === undefined) return Array.from({ length: rows }, (_, row) => row)
  const length = columnLength(groups, 'options.groups', 'a column of names')
  if (length !== rows) reject('LENGTH_MISMATCH', 'options.groups', `${rows} names, like treated`, length)
  const faults = collectIssues()
  const names = Array.from({ length }, (_, row): string | number => {
    const cell: unknown = groups[row]
    if (typeof cell === 'string' || (typeof cell === 'number' && !Number.isNaN(cell))) return cell
    const path = `options.groups[${row}]`
    faults.add({ code: 'INVALID_CLIENT', path, expected: 'a name or a number', received: received(cell) })
    return row
  })
  faults.throwIfAny()
  return names
}

const KNOWN: readonly (keyof UpliftOptions)[] = ['outcomeKind', 'assignment', 'ridge', 'folds', 'seed', 'groups']
