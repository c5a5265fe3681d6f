/**
 * How reliably is each construct measured by its items?
 *
 * @see Cronbach (1951); Dijkstra and Henseler (2015), MIS Quarterly 39(2), for rho_A; Jöreskog (1971) for composite reliability;
 * Fornell and Larcker (1981), Journal of Marketing Research 18(1), for the average variance extracted.
 * @module
 */
import type { ItemMatrix } from '../measurement/index.js'
import { averageVarianceExtracted, compositeReliability } from '../measurement/index.js'
import { alphaOf } from '../measurement/matrix-alpha.js'
import { scoreReliability } from '../path-model/consistent.js'
import type { EstimatedConstruct, PathModel } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'
import type { MeasuredConstruct } from './measured-constructs.js'
import { correlationsAt, covariancesAt, measuredConstructs } from './measured-constructs.js'

/**
 * Figures of one construct. A single item has none of them: nothing tells how reliable it is. Of items that make up a construct
 * (mode B) they only say how far the items go together, which such items need not.
 */
export interface ConstructReliability {
  readonly name: string
  readonly kind: EstimatedConstruct['kind']
  readonly mode: EstimatedConstruct['mode']
  readonly items: number
  /** Raw: of the answers as they are. Absent where items cancel each other. */
  readonly alpha?: number
  /** As if every item were standardised first; the one that other programs of path models call alpha. */
  readonly standardisedAlpha?: number
  /** Of the weighted score (Dijkstra and Henseler's rho_A); mode A only. Above 1 where the items fit no single factor. */
  readonly rhoA?: number
  /** From loadings (rho_C, Dillon and Goldstein's rho); of a factor from corrected ones. Absent where a loading is beyond 1. */
  readonly compositeReliability?: number
  /** Mean of the squared loadings, likewise. */
  readonly averageVarianceExtracted?: number
}

/**
 * Alpha, rho_A, composite reliability and average variance extracted of each construct. 0.7 is asked of reliabilities (Nunnally
 * 1978) and 0.5 of the average variance extracted (Fornell and Larcker 1981).
 *
 * @param model of `pathModel.fit`.
 * @returns constructs of the last stage but interactions, then the parts of higher-order ones.
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model.
 * @example
 * import { pathModel, pathReliability } from 'clientele/satisfaction'
 * const answers = { s1: [2, 1, 4, 3, 5, 5], s2: [1, 2, 4, 4, 5, 3], s3: [2, 2, 3, 4, 4, 5], l: [1, 2, 2, 5, 4, 3] }
 * const constructs = { Satisfaction: { kind: 'composite', items: ['s1', 's2', 's3'] }, Loyalty: { kind: 'composite', items: ['l'] } }
 * const model = pathModel.fit(answers, { constructs, paths: [{ from: 'Satisfaction', to: 'Loyalty' }] })
 * const [satisfaction, loyalty] = pathReliability(model)
 * satisfaction.alpha.toFixed(3) // => '0.885'
 * satisfaction.standardisedAlpha.toFixed(3) // => '0.892'
 * loyalty.alpha // => undefined
 */
export function pathReliability(model: PathModel): readonly ConstructReliability[] {
  return measuredConstructs(expectModel(model, 'model')).map(measured => {
    const { name, kind, mode, indicators } = measured.construct
    const single = { name, kind, mode, items: indicators.length }
    return indicators.length === 1 ? single : { ...single, ...alphas(measured), ...fromWeights(measured) }
  })
}

type Figures = Partial<ConstructReliability>

function alphas({ stage, places }: MeasuredConstruct): Figures {
  const alpha = alphaOf(covariancesAt(stage, places))
  const standardisedAlpha = alphaOf(correlationsAt(stage, places))
  return { ...(alpha !== undefined && { alpha }), ...(standardisedAlpha !== undefined && { standardisedAlpha }) }
}

function fromWeights({ construct, stage, places }: MeasuredConstruct): Figures {
  const rho = construct.mode === 'A' ? rhoAOf(construct.weights, stage.covariance, places) : Number.NaN
  return { ...(Number.isFinite(rho) && { rhoA: rho }), ...fromLoadings(construct.loadings) }
}

/** Of items with the spread with which they entered, as the weights are. */
function rhoAOf(weights: readonly number[], covariance: ItemMatrix, places: readonly number[]): number {
  const count = places.length
  const own = Float64Array.from(places.flatMap(place => places.map(other => covariance[place]![other]!)))
  return scoreReliability(Float64Array.from(weights), own, { start: 0, end: count }, count).rho
}

function fromLoadings(loadings: readonly number[]): Figures {
  const squares = loadings.map(loading => loading * loading)
  if (squares.some(square => square > 1 + ROUNDING) || !squares.some(square => square > 0)) return {}
  return {
    compositeReliability: compositeReliability(loadings),
    averageVarianceExtracted: averageVarianceExtracted(loadings),
  }
}

/** What a squared loading may be off by without being beyond 1. */
const ROUNDING = 1e-9
