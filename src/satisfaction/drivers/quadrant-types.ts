/**
 * Drivers by importance and performance.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { ImportanceMethod } from '../../statistics/importance/index.js'
import type { DriverSheetCounts, DriverSheetOptions, DriverWarning, Questions } from './types.js'

/**
 * `'concentrate-here'`: it matters and is not done well. `'keep-up'`: it matters and is done well. `'low-priority'`: it matters little and
 * is not done well. `'possible-overkill'`: it matters little and is done well.
 */
export type Quadrant = 'concentrate-here' | 'keep-up' | 'low-priority' | 'possible-overkill'

/**
 * Where high begins, at this value and above: the `'mean'` or `'median'` of the drivers, the `'midpoint'` of the scale (50), or a number.
 */
export type QuadrantCut = 'mean' | 'median' | 'midpoint' | number

/** What importance is: explained satisfaction, or what clients say when asked. */
export type QuadrantImportance =
  | { readonly outcome: Questions; readonly method?: ImportanceMethod }
  | { readonly stated: Readonly<Record<string, Questions>> }

/** Options of {@link importancePerformanceQuadrants}. */
export interface QuadrantOptions extends DriverSheetOptions {
  /**
   * `{ outcome }`: derived, the share of what drivers explain of it, in percent. `{ stated }`: by driver the question how important it is,
   * on the same scale as performance, from 0 to 100.
   */
  readonly importance: QuadrantImportance
  /**
   * The lines, both of which must be chosen: quadrants hang on them. Importance that is derived has no midpoint; its mean is always
   * 100 over the number of drivers.
   */
  readonly cuts: { readonly importance: QuadrantCut; readonly performance: QuadrantCut }
}

/** Where a line is, and how far it would move with other clients. */
export interface QuadrantLine {
  readonly rule: 'mean' | 'median' | 'midpoint' | 'given'
  /** 0 to 100. */
  readonly value: number
  /** Of a line that is taken from the answers. */
  readonly interval?: Interval
}

/** One driver on the plane. */
export interface QuadrantPoint {
  readonly name: string
  /** 0 to 100: percent of what is explained, or stated importance. */
  readonly importance: number
  readonly importanceInterval: Interval
  /** 0 to 100. */
  readonly performance: number
  readonly performanceInterval: Interval
  readonly quadrant: Quadrant
  /** Share of samples in which it lay in this quadrant; the lines move along. */
  readonly certainty: number
  /** The same of all four, together 1. */
  readonly probability: Readonly<Record<Quadrant, number>>
  /** What is left to a performance of 100. */
  readonly gap: number
  /** Importance × gap / 100. */
  readonly potential: number
}

/** A fact that the reader of quadrants should know. */
export interface QuadrantWarning {
  /** As of drivers; `'UNSURE'`: drivers whose quadrant is less than 80 % sure. */
  readonly code: DriverWarning['code'] | 'UNSURE'
  readonly message: string
}

/** The plane of importance and performance. */
export interface ImportancePerformanceQuadrants extends DriverSheetCounts {
  readonly kind: 'importance-performance-quadrants'
  readonly importance: 'derived' | 'stated'
  readonly cuts: { readonly importance: QuadrantLine; readonly performance: QuadrantLine }
  /** In the order of the drivers. */
  readonly points: readonly QuadrantPoint[]
  /** Samples that were used. */
  readonly replicates: number
  readonly seed: number
  readonly warnings: readonly QuadrantWarning[]
}
