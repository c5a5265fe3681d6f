/**
 * What a grade needs to know of the whole book: weights, cut points, ranks, and what clients have whose figure is missing.
 *
 * @module
 */
import type { CutPoints } from './types.js'

/** What is learnt of one input; survives JSON. */
export interface InputBook {
  /** Share of the score, >= 0; all inputs add up to 1. */
  readonly weight: number
  /** Clients of whom it is known. */
  readonly known: number
  /** Of the indices that are known, which who has none is taken to have. */
  readonly mean: number
  readonly standardDeviation: number
  /** Of value: what part i / (n − 1) of the clients stays below, ascending; absent of other inputs and where nobody has a value. */
  readonly ranks?: readonly number[]
  /**
   * Of a facet: mean grade of each part by its name, from 0 to 1 as the facet has it, over the clients of whom it is known; without
   * parts that nobody has. Absent of other inputs.
   */
  readonly parts?: Readonly<Record<string, number>>
}

/** How often a veto holds, of clients of whom all is known that it asks for. */
export interface VetoBook {
  readonly told: number
  readonly held: number
}

/** What the book says to every grade; a plain document. */
export interface GradingLearnt {
  readonly kind: 'grading-learnt'
  readonly version: 1
  /** Name of the policy it was learnt for. */
  readonly policy: string
  /** Clients learnt from. */
  readonly clients: number
  readonly inputs: Readonly<Record<string, InputBook>>
  /** Before any band. */
  readonly cutPoints: CutPoints
  /** By id of the veto. */
  readonly vetoes: Readonly<Record<string, VetoBook>>
  /** What the reader should know, in plain words. */
  readonly warnings: readonly GradingWarning[]
}

/** Something that the book could not say. */
export interface GradingWarning {
  readonly code: 'NO_CLIENTS' | 'NO_VARIATION'
  readonly message: string
}

/** Where nobody in the book has a figure, any index is as good as another: uniform on [0, 100]. */
export const NOBODY: Pick<InputBook, 'known' | 'mean' | 'standardDeviation'> = {
  known: 0,
  mean: 50,
  standardDeviation: 100 / Math.sqrt(12),
}
