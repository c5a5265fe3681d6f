/**
 * A path model as data, and what is asked of its fit.
 *
 * @module
 */
import type { InnerScheme } from './plan.js'
import type { Construct, Path, PathStructure, WeightMode } from './structure-types.js'

/** How a path model is estimated. */
export interface PathModelOptions {
  /** How constructs are weighted while the scores of their neighbours are sought; `'path'` by default. */
  readonly scheme?: InnerScheme
  /** Whether items enter with one spread (default), or each with its own: where all are on one scale and its units should count. */
  readonly standardise?: boolean
  /** Rows with gaps are left out (`'listwise'`, default), or gaps filled with the mean of the answers to the question (`'mean'`). */
  readonly missing?: 'listwise' | 'mean'
  /** From 0 to 1e200, one per row: how many clients it stands for; 1 each by default. Rows of weight 0 are left out. */
  readonly weights?: ArrayLike<number>
  /** The search ends when the changes of all weights in a round, added up, are below it; > 0, 1e-7 by default. */
  readonly tolerance?: number
  /** Rounds after which the search ends as not converged; >= 1, 300 by default. */
  readonly mostIterations?: number
}

/** What a construct is measured by, in one stage: an item, a product of items, what is left of it, or a score. */
export interface PathIndicator {
  readonly name: string
  readonly kind: 'item' | 'product' | 'residual' | 'score' | 'score-product'
  /** In the units of the answers; of products: of standardised items, and so of what residuals are taken from; of scores 0. */
  readonly mean: number
  /** Standard deviation likewise, > 0. */
  readonly deviation: number
  /** Of products and residuals: the two items, or constructs, multiplied. */
  readonly of?: readonly [string, string]
  /** Of residuals: coefficients of standardised items that were taken off the product. */
  readonly regression?: Readonly<Record<string, number>>
}

/** A construct as it was estimated. */
export interface EstimatedConstruct {
  readonly name: string
  readonly kind: Construct['kind']
  readonly mode: WeightMode
  /** Names of its indicators. */
  readonly indicators: readonly string[]
  /** One per indicator: the score is the sum of weight times standardised indicator (centred only, where items keep their spread). */
  readonly weights: readonly number[]
  /** One per indicator: its correlation with the construct; of factors corrected for measurement error. */
  readonly loadings: readonly number[]
  /** rho_A of a factor with several items, by which correlations were corrected; not within (0, 1] where the result is inadmissible. */
  readonly rhoA?: number
  /** Standard deviation of the construct: 1, but for interactions, which keep that of products. */
  readonly deviation: number
}

/** What one more standard deviation of a construct adds to another, in standard deviations. */
export interface EstimatedPath extends Path {
  /** Of an interaction: what it adds to the effect of the one when the other is higher by one standard deviation. */
  readonly coefficient: number
}

/** How much of a construct those that act on it explain. */
export interface ExplainedConstruct {
  readonly name: string
  /** Share of its variance; of corrected correlations it may lie beyond 1, which the report warns of. */
  readonly rSquared: number
  /** 1 − (1 − R²)(n − 1)/(n − k − 1); absent where rows are not more than k + 1. */
  readonly adjustedRSquared?: number
}

/** One estimation. */
export interface PathStage {
  /** By construct, in the order of the structure. */
  readonly constructs: readonly EstimatedConstruct[]
  /** In the order of the constructs. */
  readonly indicators: readonly PathIndicator[]
  /** Correlations of indicators (covariances, where items keep their spread), in their order. */
  readonly covariance: readonly (readonly number[])[]
  /** Of scores, in the order of constructs. */
  readonly scoreCorrelations: readonly (readonly number[])[]
  /** Those from which paths are computed: of scores, those of factors corrected for measurement error. */
  readonly constructCorrelations: readonly (readonly number[])[]
  /** In the order of the structure. */
  readonly paths: readonly EstimatedPath[]
  /** Constructs on which others act. */
  readonly explained: readonly ExplainedConstruct[]
}

/** All that scoring and reading of a path model needs. */
export interface PathParams extends PathStage {
  readonly structure: PathStructure
  readonly scheme: InnerScheme
  readonly standardise: boolean
  /** There where higher-order constructs are made of scores of their parts: the estimation with the parts in their place. */
  readonly firstStage?: PathStage
  /** There where interactions are made of scores: the estimation without interactions. */
  readonly mainEffects?: PathStage
}

/** A fact about an estimation that its reader should know. */
export interface PathWarning {
  /**
   * `'NOT_CONVERGED'`: weights still changed when rounds were used up. `'INADMISSIBLE'`: a correction for measurement error gave
   * what cannot be: a reliability, loading, correlation or R² beyond its range. `'UNRELATED_CONSTRUCT'`: a construct has no
   * correlation with its neighbours, so that nothing tells how to weight its items. `'SMALL_SAMPLE'`: fewer rows, or fewer
   * `effectiveObservations`, than ten times the most paths to one construct, or items of one of mode B.
   */
  readonly code: 'NOT_CONVERGED' | 'INADMISSIBLE' | 'UNRELATED_CONSTRUCT' | 'SMALL_SAMPLE'
  readonly message: string
  /** The construct it is about. */
  readonly construct?: string
}

/** What the estimation found out about itself. */
export interface PathReport {
  readonly source: 'estimated'
  /** Rows that entered. */
  readonly observations: number
  /** Rows left out: with gaps, or of weight 0. */
  readonly leftOut: number
  readonly missing: 'listwise' | 'mean'
  /** How often each question was not answered, of all rows given. */
  readonly missingAnswers: Readonly<Record<string, number>>
  /** (Σw)²/Σw² (Kish 1965): the number of equal rows that carry as much; there where weights were given. */
  readonly effectiveObservations?: number
  readonly converged: boolean
  /** Rounds of the search, of the last stage. */
  readonly iterations: number
  /** Of the stages before, where there were any. */
  readonly firstStageIterations?: number
  readonly mainEffectsIterations?: number
  readonly tolerance: number
  readonly mostIterations: number
  readonly warnings: readonly PathWarning[]
}

/** A path model: `JSON.stringify` is its file format. It holds no rows. */
export interface PathModel {
  readonly kind: 'path-model'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: PathParams
  readonly fit: PathReport
}
