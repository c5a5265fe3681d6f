import type { StageEstimate } from './estimate.js'
import type { PathPlan, StagePlan } from './plan.js'
import type { Construct, Path, PathStructure } from './structure-types.js'
import type { EstimatedConstruct, EstimatedPath, ExplainedConstruct, PathIndicator, PathStage } from './types.js'

/** What a stage found, by name: plain arrays that JSON keeps. */
export function stageDocument(
  stage: StagePlan,
  estimate: StageEstimate,
  plan: PathPlan,
  structure: PathStructure,
  observations: number,
): PathStage {
  const count = stage.names.length
  const size = stage.blocks.length
  return {
    constructs: stage.blocks.map((_, j) => constructDocument(stage, estimate, structure, j)),
    indicators: stage.names.map((_, h) => indicatorDocument(stage, estimate, plan, h)),
    covariance: rowsOf(estimate.indicators.covariance, count),
    scoreCorrelations: rowsOf(estimate.correlations, size),
    constructCorrelations: rowsOf(estimate.constructCorrelations, size),
    paths: pathDocuments(stage, estimate, structure.paths),
    explained: stage.blocks.flatMap((_, j) => explainedDocument(stage, estimate, j, observations)),
  }
}

function constructDocument(
  { blocks, names }: StagePlan,
  { weights, loadings, reliabilities, spreads }: StageEstimate,
  { constructs }: PathStructure,
  j: number,
): EstimatedConstruct {
  const { name, mode, start, end, isFactor } = blocks[j]!
  const { kind }: Construct = constructs[name]!
  return {
    name,
    kind,
    mode,
    indicators: names.slice(start, end),
    weights: Array.from(weights.subarray(start, end), positiveZero),
    loadings: Array.from(loadings.subarray(start, end), positiveZero),
    ...(isFactor && end - start > 1 ? { rhoA: reliabilities[j]! } : {}),
    deviation: spreads[j]!,
  }
}

function indicatorDocument(
  { names, sources }: StagePlan,
  estimate: StageEstimate,
  plan: PathPlan,
  h: number,
): PathIndicator {
  const { indicators } = estimate
  const source = sources[h]!
  const name = names[h]!
  const figures = {
    name,
    kind: source.kind,
    mean: positiveZero(indicators.means[h]!),
    deviation: indicators.deviations[h]!,
  }
  if (source.kind === 'item' || source.kind === 'score') return figures
  if (source.kind === 'score-product') {
    const [one, other] = source.of.map(block => plan.main!.blocks[block]!.name)
    return { ...figures, of: [one!, other!] }
  }
  const of = [plan.items[source.of[0]]!, plan.items[source.of[1]]!] as const
  if (source.kind === 'product') return { ...figures, of }
  const coefficients = indicators.regressions[h]!
  const regression = Object.fromEntries(
    source.items.map((item, i) => [plan.items[item]!, positiveZero(coefficients[i]!)]),
  )
  return { ...figures, of, regression }
}

/** Paths in the order of the structure; those of a first stage by their constructs. */
function pathDocuments(
  { blocks, antecedents }: StagePlan,
  { paths }: StageEstimate,
  listed: readonly Path[],
): readonly EstimatedPath[] {
  const size = blocks.length
  const place = new Map(blocks.map(({ name }, i) => [name, i]))
  const all = antecedents.flatMap((before, j) =>
    before.map(i => ({ from: blocks[i]!.name, to: blocks[j]!.name, coefficient: positiveZero(paths[i * size + j]!) })),
  )
  const isListed = listed.every(({ from, to }) => place.has(from) && place.has(to))
  if (!isListed) return all
  return listed.map(({ from, to }) => ({
    from,
    to,
    coefficient: positiveZero(paths[place.get(from)! * size + place.get(to)!]!),
  }))
}

function explainedDocument(
  { blocks, antecedents }: StagePlan,
  { rSquared }: StageEstimate,
  j: number,
  observations: number,
): readonly ExplainedConstruct[] {
  const count = antecedents[j]!.length
  if (count === 0) return []
  const { name } = blocks[j]!
  const share = rSquared[j]!
  const left = observations - count - 1
  if (left <= 0) return [{ name, rSquared: share }]
  return [{ name, rSquared: share, adjustedRSquared: 1 - ((1 - share) * (observations - 1)) / left }]
}

function rowsOf(matrix: Float64Array, size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, i) => Array.from(matrix.subarray(i * size, (i + 1) * size), positiveZero))
}

/** JSON does not know −0. */
function positiveZero(value: number): number {
  return value + 0
}
