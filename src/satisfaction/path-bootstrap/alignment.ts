/**
 * The same model may be found as its mirror image: all weights of a construct with the other sign. Before resamples are put side by
 * side each construct is turned the way in which it points in all answers.
 *
 * @see Tenenhaus, Esposito Vinzi, Chatelin and Lauro (2005), PLS path modeling, Computational Statistics and Data Analysis 48(1),
 * section 4, for changes of sign by construct; here a construct is turned where Σ(λ − λ*)² > Σ(λ + λ*)² of its loadings in all
 * answers and in the resample, which is where Σ λλ* < 0.
 * @module
 */
import type { PathEstimate, StageEstimate } from '../path-model/estimate.js'
import type { PathPlan, StagePlan } from '../path-model/plan.js'

/** Of each indicator and each construct: 1, or -1 where it is turned round. */
export interface StageSigns {
  readonly indicators: Float64Array
  readonly constructs: Float64Array
}

/** How the stages before are turned, whose scores are indicators of later ones. */
export interface EarlierSigns {
  readonly first?: StageSigns
  readonly main?: StageSigns
}

/** How each stage of a resample is to be turned; those of the last one are returned. */
export function signsOf(plan: PathPlan, all: PathEstimate, drawn: PathEstimate): StageSigns {
  const first = plan.first && all.first && drawn.first && stageSigns(plan.first, all.first, drawn.first, {})
  const parts = first && { first }
  const main = plan.main && all.main && drawn.main && stageSigns(plan.main, all.main, drawn.main, { ...parts })
  return stageSigns(plan.final, all.final, drawn.final, { ...parts, ...(main && { main }) })
}

function stageSigns(
  { sources, blocks }: StagePlan,
  all: StageEstimate,
  drawn: StageEstimate,
  { first, main }: EarlierSigns,
): StageSigns {
  const indicators = Float64Array.from(sources, source => {
    if (source.kind === 'score' && first !== undefined) return first.constructs[source.block]!
    if (source.kind !== 'score-product' || main === undefined) return 1
    return main.constructs[source.of[0]]! * main.constructs[source.of[1]]!
  })
  const constructs = Float64Array.from(blocks, ({ start, end }) => {
    let together = 0
    for (let h = start; h < end; h++) together += all.loadings[h]! * drawn.loadings[h]! * indicators[h]!
    return together < 0 ? -1 : 1
  })
  return { indicators, constructs }
}

/** Turns weights, loadings and paths of a resample; in place. */
export function turn({ weights, loadings, paths }: StageEstimate, { blocks }: StagePlan, signs: StageSigns): void {
  const { indicators, constructs } = signs
  const size = blocks.length
  for (const [j, { start, end }] of blocks.entries()) {
    for (let h = start; h < end; h++) {
      const sign = indicators[h]! * constructs[j]!
      weights[h]! *= sign
      loadings[h]! *= sign
    }
    for (let i = 0; i < size; i++) paths[i * size + j]! *= constructs[i]! * constructs[j]!
  }
}
