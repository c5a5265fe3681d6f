import type { ItemMatrix } from '../measurement/index.js'
import type { EstimatedConstruct, PathModel, PathStage } from '../path-model/index.js'

/** A construct with what measures it. */
export interface MeasuredConstruct {
  readonly construct: EstimatedConstruct
  /** The stage in which it was estimated. */
  readonly stage: PathStage
  /** Places of its indicators within the stage. */
  readonly places: readonly number[]
}

/**
 * Every construct that something measures: those of the last stage but interactions, which are products, then the parts of
 * higher-order constructs, which only the first stage has.
 */
export function measuredConstructs({ params }: PathModel): readonly MeasuredConstruct[] {
  const last = constructsOf(params)
  const names = new Set(last.map(({ construct }) => construct.name))
  const first = params.firstStage === undefined ? [] : constructsOf(params.firstStage)
  return [...last, ...first.filter(({ construct }) => !names.has(construct.name))]
}

/** Measured constructs of one stage. */
export function constructsOf(stage: PathStage): readonly MeasuredConstruct[] {
  let next = 0
  return stage.constructs.flatMap(construct => {
    const places = construct.indicators.map(() => next++)
    return construct.kind === 'interaction' ? [] : [{ construct, stage, places }]
  })
}

/** Correlations of these indicators of a stage, whatever the spread with which they entered. */
export function correlationsAt({ covariance }: PathStage, places: readonly number[]): ItemMatrix {
  const spreads = places.map(place => Math.sqrt(covariance[place]![place]!))
  return places.map((place, i) =>
    places.map((other, j) =>
      i === j ? 1 : Math.min(1, Math.max(-1, covariance[place]![other]! / (spreads[i]! * spreads[j]!))),
    ),
  )
}

/** Their covariances in the units of the answers; of scores, which have none, in standard deviations. */
export function covariancesAt(stage: PathStage, places: readonly number[]): ItemMatrix {
  const spreads = places.map(place => stage.indicators[place]!.deviation)
  return correlationsAt(stage, places).map((row, i) => row.map((cell, j) => cell * spreads[i]! * spreads[j]!))
}
