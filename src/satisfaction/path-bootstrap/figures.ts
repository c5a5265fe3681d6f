/**
 * All figures of one estimation as one row of numbers, always in the same order: resamples are rows, what is summarised is columns.
 *
 * @module
 */

import type { AnswerScale } from '../answers.js'
import { pairsOf, ratiosOf } from '../measurement/heterotrait-monotrait.js'
import type { PathEstimate, StageEstimate } from '../path-model/estimate.js'
import type { PathMoments } from '../path-model/path-moments.js'
import type { Block, PathPlan, StagePlan } from '../path-model/plan.js'
import { causalOrder, reachable, totalEffects } from '../path-model/total-effects.js'
import { readScales } from '../satisfaction-index/index-weights.js'

/** A construct with items of its own: where it stands, and the columns of its answers. */
export interface OwnItems {
  readonly name: string
  readonly stage: 'first' | 'final'
  readonly block: Block
  readonly items: readonly number[]
}

/** What each place in a row of figures is. */
export interface FigurePlan {
  readonly plan: PathPlan
  readonly order: readonly number[]
  /** Each construct with each that it reaches. */
  readonly pairs: readonly (readonly [from: number, to: number])[]
  /** Those that it reaches by way of others. */
  readonly indirect: readonly (readonly [from: number, to: number])[]
  /** Constructs on which others act. */
  readonly outcomes: readonly number[]
  readonly measured: readonly OwnItems[]
  /** Of each item; absent where no indices are wanted. */
  readonly scales?: readonly AnswerScale[]
  /** Figures in a row. */
  readonly size: number
}

/** @param scale of all items or of each; undefined where no indices are wanted. */
export function figurePlan(plan: PathPlan, scale: unknown): FigurePlan {
  const { final, items } = plan
  const order = causalOrder(final.antecedents)
  const pairs = reachable(final.antecedents, order)
  const indirect = pairs.filter(([from, to]) =>
    final.consequents[from]!.some(by => pairs.some(([start, end]) => start === by && end === to)),
  )
  const outcomes = final.blocks.flatMap((_, j) => (final.antecedents[j]!.length > 0 ? [j] : []))
  const measured = measuredBlocks(plan)
  const scales = scale === undefined ? undefined : readScales(scale, items, 'options.scale')
  const size =
    2 * final.names.length +
    pathPlaces(final).length +
    pairs.length +
    indirect.length +
    outcomes.length +
    pairsOf(measured.map(({ name }) => name)).length +
    (scales === undefined ? 0 : measured.length)
  return { plan, order, pairs, indirect, outcomes, measured, ...(scales && { scales }), size }
}

/** From and to of each path, by outcome. */
export function pathPlaces({ antecedents }: StagePlan): readonly (readonly [from: number, to: number])[] {
  return antecedents.flatMap((before, to) => before.map(from => [from, to] as const))
}

function measuredBlocks({ first, final }: PathPlan): readonly OwnItems[] {
  const found = new Map<string, OwnItems>()
  for (const [stage, of] of [
    ['final', final],
    ['first', first],
  ] as const) {
    if (of === undefined) continue
    for (const block of of.blocks) {
      const sources = of.sources.slice(block.start, block.end)
      const items = sources.flatMap(source => (source.kind === 'item' ? [source.item] : []))
      if (items.length < sources.length || found.has(block.name)) continue
      found.set(block.name, { name: block.name, stage, block, items })
    }
  }
  return [...found.values()]
}

/** One row of figures. A ratio of constructs whose items do not correlate is no number. */
export function figuresOf(
  of: FigurePlan,
  estimate: PathEstimate,
  moments: PathMoments,
  out: Float64Array,
): Float64Array {
  const { plan, order, pairs, indirect, outcomes } = of
  const { weights, loadings, paths, rSquared } = estimate.final
  const size = plan.final.blocks.length
  let place = 0
  const put = (value: number): void => {
    out[place++] = value
  }
  weights.forEach(put)
  loadings.forEach(put)
  for (const [from, to] of pathPlaces(plan.final)) put(paths[from * size + to]!)
  const totals = totalEffects(paths, order, new Float64Array(size * size))
  for (const [from, to] of pairs) put(totals[from * size + to]!)
  for (const [from, to] of indirect) put(totals[from * size + to]! - paths[from * size + to]!)
  for (const j of outcomes) put(rSquared[j]!)
  distinctness(of, moments).forEach(put)
  indicesOf(of, estimate, moments).forEach(put)
  return out
}

/** Ratios of each two constructs with items of their own. */
function distinctness({ plan, measured }: FigurePlan, { covariance, means }: PathMoments): Float64Array {
  const width = means.length
  const deviations = plan.items.map((_, item) => Math.sqrt(covariance[item * width + item]!))
  const correlation = (i: number, j: number): number => covariance[i * width + j]! / (deviations[i]! * deviations[j]!)
  const blocks = measured.map(({ items }) => items)
  return ratiosOf(correlation, blocks, 'arithmetic')
}

/** Indices from 0 to 100; no number where weights cancel each other. */
function indicesOf(
  { plan, measured, scales }: FigurePlan,
  estimate: PathEstimate,
  moments: PathMoments,
): readonly number[] {
  if (scales === undefined) return []
  const { centres, spreads, means } = moments
  return measured.map(({ stage, block, items }) => {
    const { weights, indicators }: StageEstimate = stage === 'final' ? estimate.final : estimate.first!
    let [above, whole] = [0, 0]
    for (const [h, item] of items.entries()) {
      const place = block.start + h
      const weight = plan.settings.standardise ? weights[place]! / indicators.deviations[place]! : weights[place]!
      const { lowest, highest } = scales[item]!
      above += weight * (centres[item]! + spreads[item]! * means[item]! - lowest)
      whole += weight * (highest - lowest)
    }
    return (100 * above) / whole
  })
}
