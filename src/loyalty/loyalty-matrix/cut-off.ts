/**
 * Where high begins: a number that is given, the median, or the cut into two groups with the least squares within them.
 *
 * @see Dick and Basu (1994), who leave the cut-offs to the reader; Fisher (1958), JASA 53, for the cut.
 * @module
 */
import { expectFinite, expectOneOf, reject } from '../../errors/index.js'
import { bootstrapInterval, optimalBreaks, quantiles, resamples } from '../../statistics/index.js'
import type { CutOff, CutOffRule } from './types.js'

/** One side of the matrix: the readings that are known, and the rule. */
export interface CutOffSide {
  readonly name: 'behaviour' | 'attitude'
  readonly values: Float64Array
  /** Row -> place in `values`, or -1. */
  readonly places: Int32Array
  readonly rule: CutOffRule
}

export function expectRule(rule: unknown, path: string): CutOffRule {
  return typeof rule === 'string'
    ? expectOneOf(rule, ['median', 'natural-breaks'], path)
    : rule === undefined
      ? reject('MISSING_VALUE', path, "a number, 'median' or 'natural-breaks'", rule, NO_DEFAULT)
      : expectFinite(rule, path)
}

const NO_DEFAULT = 'Where high begins is a judgement of the lender; there is no default'

/** The cut-off by the clients as they are. */
export function cutOffOf({ name, values, rule }: CutOffSide): number {
  if (typeof rule === 'number') return rule
  if (values.length === 0) {
    return reject('NO_DATA', `columns.${name}`, `at least one ${name} that is known, to take a cut-off from`, 'none')
  }
  if (rule === 'natural-breaks' && isConstant(values)) {
    return reject('NO_VARIATION', `columns.${name}`, 'values that fall into two groups', 'values that are all the same')
  }
  return cutOf(values, rule)
}

function isConstant(values: Float64Array): boolean {
  return values.every(value => value === values[0])
}

function cutOf(values: Float64Array, rule: 'median' | 'natural-breaks'): number {
  if (rule === 'median') return quantiles(values, [0.5])[0]!
  const [lower, upper] = optimalBreaks(values, { groups: 2 }).groups
  return lower!.greatest / 2 + upper!.least / 2
}

/** Cut-offs of so many samples of the same clients, one pair a draw. */
export function sampledCutOffs(
  sides: readonly [CutOffSide, CutOffSide],
  size: number,
  draws: number,
  seed: number,
): readonly [Float64Array, Float64Array] {
  const cuts = [new Float64Array(draws), new Float64Array(draws)] as const
  const samples = resamples(size, seed)
  for (let draw = 0; draw < draws; draw++) {
    const counts = samples.next().value
    for (const [i, side] of sides.entries()) cuts[i]![draw] = cutOfSample(side, counts)
  }
  return cuts
}

function cutOfSample(side: CutOffSide, counts: Int32Array): number {
  const { values, places, rule } = side
  if (typeof rule === 'number') return rule
  const sample: number[] = []
  for (const [row, place] of places.entries()) {
    if (place >= 0) for (let time = 0; time < counts[row]!; time++) sample.push(values[place]!)
  }
  // A sample without the clients that tell keeps the cut-off of all.
  if (sample.length === 0) return cutOf(values, rule)
  const drawn = Float64Array.from(sample)
  return rule === 'natural-breaks' && isConstant(drawn) ? drawn[0]! : cutOf(drawn, rule)
}

/** The cut-off as it is reported. */
export function describedCutOff(
  rule: CutOffRule,
  value: number,
  cuts: Float64Array | undefined,
  level: number,
): CutOff {
  if (typeof rule === 'number') return { rule: 'given', value }
  return { rule, value, ...(cuts !== undefined && cuts.length > 1 && { interval: bootstrapInterval(cuts, { level }) }) }
}
