/**
 * Everything that is known of an index, as figures that thresholds are held against.
 *
 * @module
 */
import type { PathBootstrap } from '../path-bootstrap/index.js'
import type { PathModel } from '../path-model/index.js'
import { pathReliability } from '../path-quality/path-reliability.js'
import type { MeasuredConstruct } from '../satisfaction-index/construct-weights.js'
import { ratiosOf } from './construct-overlaps.js'
import type { IndexCheck } from './types.js'

/** A check before its threshold; without a value where nothing is known. */
export type Finding = Pick<IndexCheck, 'code'> & {
  readonly value?: number | undefined
  readonly about?: string | undefined
}

/** What is known of the index of a construct. Checks that make no sense for it are left out. */
export function findingsOf(
  model: PathModel,
  measured: MeasuredConstruct,
  bootstrap: PathBootstrap | undefined,
  asked: number | undefined,
): readonly Finding[] {
  return [
    ...ofSample(model, asked),
    ...ofItems(model, measured),
    ...ofWeights(measured, bootstrap),
    ...ofModel(model, measured, bootstrap),
    ...ofResamples(measured, bootstrap),
  ]
}

function ofSample({ params, fit }: PathModel, asked: number | undefined): readonly Finding[] {
  const { observations, leftOut, effectiveObservations = observations } = fit
  const paths = params.constructs.map(({ name }) => params.paths.filter(({ to }) => to === name).length)
  return [
    { code: 'convergence', value: fit.converged ? 1 : 0 },
    { code: 'observations-per-path', value: effectiveObservations / Math.max(...paths) },
    { code: 'observations', value: effectiveObservations },
    { code: 'response', value: asked === undefined ? undefined : (observations + leftOut) / asked },
    { code: 'rows-left-out', value: leftOut / (observations + leftOut) },
  ]
}

/** Items of mode B make the construct up and need not go together; one item alone does not say how reliable it is. */
function ofItems(model: PathModel, { construct }: MeasuredConstruct): readonly Finding[] {
  if (construct.mode === 'B') return []
  const own = pathReliability(model).find(({ name }) => name === construct.name)
  return [
    { code: 'composite-reliability', value: own?.compositeReliability },
    { code: 'variance-extracted', value: own?.averageVarianceExtracted },
  ]
}

/** Negative weights now, and those that are negative in some of the resamples within the interval. */
function ofWeights({ construct }: MeasuredConstruct, bootstrap: PathBootstrap | undefined): readonly Finding[] {
  const below = construct.indicators.filter((_, h) => construct.weights[h]! < 0)
  const negative: Finding = { code: 'negative-weights', value: below.length, about: below[0] }
  if (bootstrap === undefined) return [negative]
  const own = bootstrap.weights.filter(weight => weight.construct === construct.name)
  const perhaps = own.filter(({ interval }) => interval.lower < 0)
  return [negative, { code: 'weights-below-zero', value: perhaps.length, about: perhaps[0]?.indicator }]
}

function ofModel(
  model: PathModel,
  { construct }: MeasuredConstruct,
  bootstrap: PathBootstrap | undefined,
): readonly Finding[] {
  const { name } = construct
  const others = ratiosOf(model, bootstrap)
    .filter(({ first, second }) => first === name || second === name)
    .map(({ first, second, ...figures }) => ({ about: first === name ? second : first, ...figures }))
  const nearest = greatest(others.map(({ about, ratio }) => ({ about, value: ratio })))
  const farthest = greatest(
    others.flatMap(({ about, upper }) => (upper === undefined ? [] : [{ about, value: upper }])),
  )
  const explained = model.params.explained.find(outcome => outcome.name === name)
  const isAdmissible = model.fit.warnings.every(({ code }) => code !== 'INADMISSIBLE')
  return [
    { code: 'admissible', value: isAdmissible ? 1 : 0 },
    ...(nearest === undefined ? [] : [{ code: 'distinctness' as const, ...nearest }]),
    ...(farthest === undefined ? [] : [{ code: 'distinctness-interval' as const, ...farthest }]),
    ...(explained === undefined ? [] : [{ code: 'explained' as const, value: explained.rSquared }]),
  ]
}

function ofResamples({ construct }: MeasuredConstruct, bootstrap: PathBootstrap | undefined): readonly Finding[] {
  const failed = bootstrap && (bootstrap.replicates - bootstrap.used) / bootstrap.replicates
  const flips = bootstrap?.flips.find(flip => flip.construct === construct.name)
  const index = bootstrap?.indices?.find(one => one.construct === construct.name)
  const width = index && (index.interval.upper - index.interval.lower) / 2
  return [
    { code: 'failed-resamples', value: failed },
    { code: 'sign-flips', value: flips?.rate },
    { code: 'precision', value: width },
  ]
}

type About = { readonly about: string; readonly value: number }

function greatest(of: readonly About[]): About | undefined {
  return [...of].sort((one, other) => other.value - one.value)[0]
}
