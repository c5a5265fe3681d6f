/**
 * Weights between those of a policy and those that later retention suggests:
 *
 *   w(λ) = (1 − λ) w_policy + λ w_data        λ with the least log loss over clients that were not used for w_data
 *
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import { randomStream } from '../../model/index.js'
import { logisticRegression, logLoss, regressionPredictions } from '../../statistics/index.js'
import type { PolicyReading } from './read-policy.js'

/** How far weights were moved, and why. */
export interface RetentionWeights {
  readonly weights: Readonly<Record<string, number>>
  /** λ: 0 keeps the weights of the policy, 1 takes those of the data. */
  readonly towardsData: number
  /** What the data alone would say. */
  readonly ofData: Readonly<Record<string, number>>
  /** Indicators that would have counted against staying, and so weigh nothing in `ofData`. */
  readonly against: readonly string[]
  /** Log loss out of sample by λ, the less the better. */
  readonly losses: readonly { readonly towardsData: number; readonly logLoss: number }[]
}

/** How clients are dealt into parts. */
interface Folding {
  readonly folds: number
  readonly seed: number
}

type Grades = Readonly<Record<string, Float64Array>>

/** λ in tenths. */
const STEPS: readonly number[] = Array.from({ length: 11 }, (_, i) => i / 10)

/** Penalty on coefficients of grades: keeps them finite where grades tell all outcomes beforehand. */
const RIDGE = 1

export function expectFolding(folds: unknown = 5, seed: unknown): Folding {
  return {
    folds: expectInteger(folds, 'options.folds', 2, 20),
    seed: expectInteger(seed, 'options.seed', 0, 0x7fff_ffff),
  }
}

export function retentionWeights(
  { names, weights: stated }: PolicyReading,
  grades: Grades,
  stayed: Float64Array,
  folding: Folding,
): RetentionWeights {
  const parts = foldsOf(stayed, folding)
  const foretold = STEPS.map(() => new Float64Array(stayed.length))
  for (let fold = 0; fold < folding.folds; fold++) {
    const isIn = (row: number): boolean => parts[row] !== fold
    const [train, test] = [rowsWhere(stayed.length, isIn), rowsWhere(stayed.length, row => !isIn(row))]
    const outcomes = Float64Array.from(train, row => stayed[row]!)
    const { weights: ofData } = weightsOfData(names, pick(grades, train), outcomes, stated)
    for (const [step, share] of STEPS.entries()) {
      const mixed = mix(stated, ofData, share)
      const fit = logisticRegression({ index: indexOf(mixed, pick(grades, train)) }, outcomes, { ridge: RIDGE })
      const chances = regressionPredictions(fit, { index: indexOf(mixed, pick(grades, test)) })
      for (const [place, row] of test.entries()) foretold[step]![row] = chances[place]!
    }
  }
  const losses = foretold.map((chances, step) => ({ towardsData: STEPS[step]!, logLoss: logLoss(chances, stayed) }))
  const best = losses.reduce((least, one) => (one.logLoss < least.logLoss ? one : least))
  const whole = weightsOfData(names, grades, stayed, stated)
  return {
    weights: mix(stated, whole.weights, best.towardsData),
    towardsData: best.towardsData,
    ofData: whole.weights,
    against: whole.against,
    losses,
  }
}

interface DataWeights {
  readonly weights: Readonly<Record<string, number>>
  readonly against: readonly string[]
}

/** Coefficients in proportion; whoever is below 0 is left out, the lowest first. Where none is left, the stated weights. */
function weightsOfData(
  names: readonly string[],
  grades: Grades,
  stayed: Float64Array,
  stated: Readonly<Record<string, number>>,
): DataWeights {
  const varying = names.filter(name => grades[name]!.some(grade => grade !== grades[name]![0]))
  const against: string[] = []
  let kept = varying
  while (kept.length > 0) {
    const columns = Object.fromEntries(kept.map(name => [name, grades[name]!]))
    const { coefficients } = logisticRegression(columns, stayed, { ridge: RIDGE })
    const lowest = kept.reduce((least, name) => (coefficients[name]! < coefficients[least]! ? name : least))
    if (coefficients[lowest]! >= 0) return { weights: sharesOf(names, coefficients), against }
    against.push(lowest)
    kept = kept.filter(name => name !== lowest)
  }
  return { weights: stated, against }
}

function sharesOf(
  names: readonly string[],
  amounts: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const total = Object.values(amounts).reduce((sum, amount) => sum + amount, 0)
  return Object.fromEntries(
    names.map(name => {
      const { [name]: amount = 0 } = amounts
      return [name, total > 0 ? amount / total : 1 / names.length]
    }),
  )
}

function mix(
  stated: Readonly<Record<string, number>>,
  ofData: Readonly<Record<string, number>>,
  share: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(stated).map(([name, weight]) => [name, (1 - share) * weight + share * ofData[name]!]),
  )
}

function indexOf(weights: Readonly<Record<string, number>>, grades: Grades): Float64Array {
  const columns = Object.entries(grades)
  const index = new Float64Array(columns[0]![1].length)
  for (const [name, grade] of columns)
    for (let row = 0; row < index.length; row++) index[row]! += weights[name]! * grade[row]!
  return index
}

function pick(grades: Grades, rows: readonly number[]): Grades {
  return Object.fromEntries(
    Object.entries(grades).map(([name, grade]) => [name, Float64Array.from(rows, row => grade[row]!)]),
  )
}

function rowsWhere(size: number, isIn: (row: number) => boolean): readonly number[] {
  return Array.from({ length: size }, (_, row) => row).filter(isIn)
}

/** Those that left are dealt out before those that stayed, each in an order drawn by the seed: every part has both. */
function foldsOf(stayed: Float64Array, { folds, seed }: Folding): Uint8Array {
  const uniform = randomStream(seed)
  const dealt = Array.from(stayed, (outcome, row) => ({ row, outcome, draw: uniform() })).sort(
    (one, other) => one.outcome - other.outcome || one.draw - other.draw,
  )
  const parts = new Uint8Array(stayed.length)
  for (const [place, { row }] of dealt.entries()) parts[row] = place % folds
  return parts
}
