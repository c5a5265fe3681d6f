/**
 * Who is moved by a contact, who acts anyway, who never does, and whom it drives away?
 *
 *   persuadable     uplift >= threshold
 *   sleeping dog    uplift <= −threshold
 *   sure thing      in between, and likely to act without a contact
 *   lost cause      in between, and unlikely to
 *
 * A client is either contacted or not, so that nobody's kind is ever seen: these are kinds by expectation. Certainty is the probability
 * of the kind under the errors of the two models, which are taken to be normal on the scale of the predictors.
 *
 * @see Radcliffe and Surry (1999) for the four; Kane, Lo and Zheng (2014), Mining for the truly responsive customers, Journal of
 * Marketing Analytics 2(4).
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, expectOneOf, expectPositive, reject } from '../../errors/index.js'
import { normalCdf, normalQuantile } from '../../numeric/core.js'
import type { Segments } from '../../statistics/index.js'
import type { ArmScores, UpliftScores } from './two-model/index.js'

/** Where kinds part. */
export interface UpliftSegmentsOptions {
  /** Uplift from which on a client counts as moved: cost of a contact over value of the outcome, say; > 0. */
  readonly threshold: number
  /** Expected outcome without a contact from which on a client acts anyway; 0.5 by default for events, needed for amounts. */
  readonly cutOff?: number
}

/** Clients by kind, and how sure that is. */
export interface UpliftSegments extends Segments {
  readonly segment: Uint8Array
  /** One per client: probability of its kind under the errors of the models; absent where the scores have none. */
  readonly certainty?: Float64Array
}

/** In the order of the codes. */
const KINDS = ['persuadable', 'sure thing', 'lost cause', 'sleeping dog'] as const

/**
 * The four kinds of clients by their scores.
 *
 * @param scores of `twoModelUplift.scores`.
 * @throws ClienteleError `OUT_OF_RANGE` for a threshold or cut-off that is none; `MISSING_VALUE` for amounts without a cut-off.
 * @example
 * import { twoModelUplift, upliftSegments } from 'clientele/loyalty'
 * const model = twoModelUplift.fromParams({
 *   outcomeKind: 'event',
 *   features: [{ name: 'late', centre: 0, spread: 1 }],
 *   treated: { intercept: 1, coefficients: [-1] },
 *   control: { intercept: 1, coefficients: [-2] },
 * })
 * const { segment, segmentNames } = upliftSegments(twoModelUplift.scores(model, { late: [-2, 0, 1, 4] }), { threshold: 0.1 })
 * Array.from(segment, code => segmentNames[code]) // => [ 'sure thing', 'sure thing', 'persuadable', 'lost cause' ]
 */
export function upliftSegments(scores: UpliftScores, options: UpliftSegmentsOptions): UpliftSegments {
  const { uplift, control, treated, outcomeKind } = expectScores(scores)
  expectKnownKeys(expectObject(options, 'options'), ['threshold', 'cutOff'], 'options')
  const threshold = expectPositive(options.threshold, 'options.threshold')
  const cutOff = cutOffOf(options.cutOff, outcomeKind)
  const segment = Uint8Array.from(uplift, (each, i) => kindOf(each, control.mean[i]!, threshold, cutOff))
  const certainty = certaintyOf({ treated, control, outcomeKind, threshold, cutOff }, segment)
  return { segment, segmentNames: KINDS, ...(certainty !== undefined && { certainty }) }
}

function kindOf(uplift: number, without: number, threshold: number, cutOff: number): number {
  if (uplift >= threshold) return 0
  if (uplift <= -threshold) return 3
  return without >= cutOff ? 1 : 2
}

interface Certainty {
  readonly treated: ArmScores
  readonly control: ArmScores
  readonly outcomeKind: UpliftScores['outcomeKind']
  readonly threshold: number
  readonly cutOff: number
}

/** Middles of equally likely parts of a standard normal. */
const NODES = 100
const MIDDLES = /* @__PURE__ */ Float64Array.from({ length: NODES }, (_, k) => normalQuantile((k + 0.5) / NODES))

/** Over what the control may be, the probability that the treated lie where the kind has them. */
function certaintyOf(
  { treated, control, outcomeKind, threshold, cutOff }: Certainty,
  segment: Uint8Array,
): Float64Array | undefined {
  const [own, other] = [treated.error, control.error]
  if (own === undefined || other === undefined) return undefined
  const isEvent = outcomeKind === 'event'
  const meanOf = (predictor: number): number => (isEvent ? 1 / (1 + Math.exp(-predictor)) : predictor)
  const predictorOf = (mean: number): number => (isEvent ? logit(mean) : mean)
  return Float64Array.from(segment, (kind, i) => {
    const below = (mean: number): number => normalUnder(predictorOf(mean), treated.predictor[i]!, own[i]!)
    let sum = 0
    for (const z of MIDDLES) {
      const without = meanOf(control.predictor[i]! + z * other[i]!)
      if (kind === 0) sum += 1 - below(without + threshold)
      else if (kind === 3) sum += below(without - threshold)
      else if (without >= cutOff === (kind === 1)) sum += below(without + threshold) - below(without - threshold)
    }
    return sum / NODES
  })
}

function logit(mean: number): number {
  if (mean <= 0) return Number.NEGATIVE_INFINITY
  return mean >= 1 ? Number.POSITIVE_INFINITY : Math.log(mean / (1 - mean))
}

/** P(a normal <= end); one without an error is where it is. */
function normalUnder(end: number, centre: number, error: number): number {
  if (error > 0 && Number.isFinite(end)) return normalCdf((end - centre) / error)
  return centre <= end ? 1 : 0
}

function cutOffOf(cutOff: number | undefined, outcomeKind: UpliftScores['outcomeKind']): number {
  if (cutOff !== undefined) return expectFinite(cutOff, 'options.cutOff')
  if (outcomeKind === 'event') return 0.5
  return reject('MISSING_VALUE', 'options.cutOff', 'an amount from which on a client acts anyway', cutOff)
}

function expectScores(scores: UpliftScores): UpliftScores {
  const { uplift, treated, control } = expectObject(scores, 'scores')
  const size = expectNumbers(uplift, undefined, 'scores.uplift')
  for (const [arm, path] of [
    [treated, 'scores.treated'],
    [control, 'scores.control'],
  ] as const) {
    const { mean, predictor, error } = expectObject(arm, path)
    expectNumbers(mean, size, `${path}.mean`)
    expectNumbers(predictor, size, `${path}.predictor`)
    if (error !== undefined) expectNumbers(error, size, `${path}.error`)
  }
  expectOneOf(scores.outcomeKind, ['event', 'amount'], 'scores.outcomeKind')
  return scores
}

function expectNumbers(column: unknown, size: number | undefined, path: string): number {
  const expected = size === undefined ? 'what twoModelUplift.scores returned' : `a Float64Array of ${size} numbers`
  if (column instanceof Float64Array && (size === undefined || column.length === size)) return column.length
  return reject('INVALID_TYPE', path, expected, column)
}
