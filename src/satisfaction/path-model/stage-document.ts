import type { StageEstimate } from './estimate.js'
import type { IndicatorSource, PathPlan, StagePlan } from './plan.js'
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
  { indicators }: StageEstimate,
  plan: PathPlan,
  h: number,
): PathIndicator {
  const source = sources[h]!
  const figures = {
    name: names[h]!,
    kind: source.kind,
    mean: positiveZero(indicators.means[h]!),
    deviation: indicators.deviations[h]!,
  }
  const of = indicatorParts(source, plan)
  if (of === undefined) return figures
  const coefficients = indicators.regressions[h]
  if (source.kind !== 'residual' || coefficients === undefined) return { ...figures, of }
  const taken = source.items.map((item, i) => [plan.items[item]!, positiveZero(coefficients[i]!)])
  return { ...figures, of, regression: Object.fromEntries(taken) }
}

/** The two items or constructs that an indicator multiplies; undefined of others. */
export function indicatorParts(
  source: IndicatorSource,
  { items, main }: PathPlan,
): readonly [string, string] | undefined {
  if (source.kind === 'item' || source.kind === 'score') return undefined
  const [one, other] = source.of
  if (source.kind !== 'score-product') return [items[one]!, items[other]!]
  return [main!.blocks[one]!.name, main!.blocks[other]!.name]
}

/** Paths of a stage in the order of the structure; where its constructs are others, by what they act on. */
export function pathsIn({ blocks, antecedents }: StagePlan, listed: readonly Path[]): readonly Path[] {
  const names = new Set(blocks.map(({ name }) => name))
  const known = listed.filter(({ from, to }) => names.has(from) && names.has(to))
  const all = antecedents.flatMap((before, j) => before.map(i => ({ from: blocks[i]!.name, to: blocks[j]!.name })))
  return known.length === all.length ? known : all
}

function pathDocuments(stage: StagePlan, { paths }: StageEstimate, listed: readonly Path[]): readonly EstimatedPath[] {
  const { blocks } = stage
  const place = new Map(blocks.map(({ name }, i) => [name, i]))
  return pathsIn(stage, listed).map(({ from, to }) => {
    const coefficient = positiveZero(paths[place.get(from)! * blocks.length + place.get(to)!]!)
    return { from, to, coefficient }
  })
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
