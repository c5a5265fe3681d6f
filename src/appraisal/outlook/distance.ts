/**
 * How far a client's figure is from those of the book.
 *
 * @module
 */
import type { FigureOfBook } from './learnt-types.js'

/** In standard deviations, no more than four; undefined where it is not known, or where all clients are alike in it. */
export function distanceOf(figure: number | undefined, book: FigureOfBook | undefined): number | undefined {
  if (figure === undefined || book === undefined || !(book.standardDeviation > 0)) return undefined
  return Math.max(-FARTHEST, Math.min(FARTHEST, (figure - book.mean) / book.standardDeviation))
}

const FARTHEST = 4
