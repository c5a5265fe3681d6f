import type { PathEstimate, StageEstimate } from './estimate.js'
import type { PathPlan, StagePlan } from './plan.js'
import type { PathWarning } from './types.js'

/** What a reader of these estimates should know; rows of unequal weight count as their effective number (Kish 1965). */
export function warningsOf(
  plan: PathPlan,
  { first, main, final }: PathEstimate,
  observations: number,
  effectiveObservations: number = observations,
): readonly PathWarning[] {
  return [
    ...(plan.first && first ? stageWarnings(plan.first, first) : []),
    ...(plan.main && main ? stageWarnings(plan.main, main) : []),
    ...stageWarnings(plan.final, final),
    ...smallSample(plan.final, observations, effectiveObservations),
  ]
}

function stageWarnings(stage: StagePlan, estimate: StageEstimate): readonly PathWarning[] {
  const search: PathWarning[] = estimate.converged
    ? []
    : [{ code: 'NOT_CONVERGED', message: `weights still changed after ${estimate.iterations} rounds` }]
  const unrelated = estimate.unrelated.map((j): PathWarning => {
    const construct = stage.blocks[j]!.name
    const message = `${construct} has no correlation with its neighbours, so that nothing tells how to weight its items`
    return { code: 'UNRELATED_CONSTRUCT', message, construct }
  })
  return [...search, ...unrelated, ...stage.blocks.flatMap((_, j) => inadmissible(stage, estimate, j))]
}

/** Rounding of what may lie on the edge of its range. */
const ROUNDING = 1e-9

/** What a correction for measurement error can turn into that no variable can have. */
function inadmissible({ blocks }: StagePlan, estimate: StageEstimate, j: number): readonly PathWarning[] {
  const { reliabilities, loadings, constructCorrelations, rSquared } = estimate
  const { name, start, end } = blocks[j]!
  const found: string[] = []
  if (!(reliabilities[j]! > 0))
    found.push(`a reliability of ${reliabilities[j]!.toPrecision(3)}, by which nothing is corrected`)
  else if (reliabilities[j]! > 1 + ROUNDING) found.push(`a reliability of ${reliabilities[j]!.toPrecision(3)}`)
  if (loadings.subarray(start, end).some(loading => Math.abs(loading) > 1 + ROUNDING)) found.push('a loading beyond 1')
  for (let i = 0; i < j; i++) {
    const correlation = constructCorrelations[i * blocks.length + j]!
    if (Math.abs(correlation) <= 1 + ROUNDING) continue
    found.push(`a correlation of ${correlation.toPrecision(3)} with ${blocks[i]!.name}`)
  }
  const share = rSquared[j]!
  if (share > 1 + ROUNDING || share < -ROUNDING) found.push(`an R² of ${share.toPrecision(3)}`)
  return found.map(what => ({
    code: 'INADMISSIBLE',
    message: `${name} has ${what}: the items do not fit factors, do not read these paths`,
    construct: name,
  }))
}

/** Rows for each coefficient of the largest regression within: a rule of thumb of Barclay, Higgins and Thompson (1995). */
const ROWS_PER_COEFFICIENT = 10

function smallSample(
  { blocks, antecedents }: StagePlan,
  observations: number,
  effectiveObservations: number,
): readonly PathWarning[] {
  const most = Math.max(
    ...antecedents.map(({ length }) => length),
    ...blocks.map(({ mode, start, end }) => (mode === 'B' ? end - start : 0)),
  )
  const wanted = ROWS_PER_COEFFICIENT * most
  if (effectiveObservations >= wanted * (1 - ROUNDING)) return []
  const rows =
    observations < wanted
      ? `${observations} rows`
      : `rows that count like ${Number(effectiveObservations.toPrecision(3))}`
  return [{ code: 'SMALL_SAMPLE', message: `${rows} for regressions on up to ${most}; have at least ${wanted}` }]
}
