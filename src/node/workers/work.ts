/**
 * Work that is shared out over threads: what is to be done, to which model, from which data.
 *
 * @module
 */
import type { PosteriorOptions, PredictiveOptions, RefitOptions } from '../../lifetime/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { CustomerBase, TenureCounts } from '../../records/core.js'

/** Work of one name, with the options of the function of that name. */
export interface WorkOn<What extends string, Data, Options> {
  /** The function that would do it here. */
  readonly what: What
  /** A fitted model; threads find its module by its `kind`. */
  readonly model: ModelDocument
  readonly data: Data
  readonly options: Options
}

/** Fits anew, to clients drawn with replacement (`bootstrap`) or from the model (`parametricBootstrap`). */
export type BootstrapWork = WorkOn<'bootstrap' | 'parametricBootstrap', CustomerBase | TenureCounts, RefitOptions>

/** Chains of a posterior. */
export type PosteriorWork = WorkOn<'posterior', CustomerBase | TenureCounts, PosteriorOptions>

/** Options of `predictiveDraws`, the spending model being a document alone. */
export interface SharedPredictiveOptions extends Omit<PredictiveOptions, 'spending'> {
  /** A fitted spending model, to have what purchases add up to in money as well. */
  readonly spending?: ModelDocument
}

/** Futures of a base. */
export type PredictiveWork = WorkOn<'predictiveDraws', CustomerBase, SharedPredictiveOptions>

/** Work that can be shared out. */
export type SharedWork = BootstrapWork | PosteriorWork | PredictiveWork
