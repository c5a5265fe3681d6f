/**
 * A plane of four quarters and the points on it.
 *
 * @module
 */
import type { FieldChannel } from './spec.js'

/** One point. */
export interface PlanePoint {
  readonly name: string
  readonly x: number
  readonly y: number
  /** Ends of intervals; none where absent. */
  readonly acrossFrom?: number
  readonly acrossTo?: number
  readonly upFrom?: number
  readonly upTo?: number
  /** An open circle where it is not. */
  readonly isSure: boolean
  /** What else is to be said of it. */
  readonly note: string
}

/** The plane. */
export interface PlaneOfPoints {
  /** Of the fields `x` and `y`, with their scales. */
  readonly x: FieldChannel
  readonly y: FieldChannel
  /** Least and most along each. */
  readonly across: readonly [number, number]
  readonly up: readonly [number, number]
  /** Where the quarters meet. */
  readonly middle: { readonly x: number; readonly y: number }
  /** Upper left, upper right, lower left, lower right. */
  readonly corners: readonly [string, string, string, string]
  /** Pixels across, with what stands beside the axes. */
  readonly width: number
}
