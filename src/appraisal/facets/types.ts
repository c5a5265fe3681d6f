/**
 * How the facets of clients are graded, as a lender's policy and as what is learnt from its book.
 *
 * @module
 */
import type { FacetName } from '../shapes/facet.js'

/** All facets: the four that every client has, and two more where anything is known of them. */
export type AnyFacet = FacetName | 'perceivedValue' | 'sustainability'

/** How one input is weighed and graded. */
export interface InputPolicy {
  /** Beside the other inputs of its facet; > 0. An input that is not named counts nothing. */
  readonly weight: number
  /**
   * The figure that is graded 0 and the figure that is graded 1, on a line between; `'book'` grades by rank among the lender's clients,
   * `'probability'` by the grades of default probabilities.
   */
  readonly scale: readonly [zero: number, one: number] | 'book' | 'probability'
  /** Standard deviation of the grade by errors of measurement; [0, 0.5], 0 by default. */
  readonly error?: number
  /** Days after which half of what a figure told is gone; > 0. Without it figures do not age. */
  readonly halfLifeDays?: number
}

/** Inputs of one facet by name; at least one. */
export type FacetPolicy = Readonly<Record<string, InputPolicy>>

/** Which questions of surveys ask for what, by their short names. */
export interface QuestionPolicy {
  readonly recommendation: readonly string[]
  readonly satisfaction: readonly string[]
  /** Whether it means to stay. */
  readonly commitment: readonly string[]
  readonly trust: readonly string[]
  /** Whether it gets its money's worth. */
  readonly value: readonly string[]
  /** What ends the name of a question for what was looked for: `speed-expected` beside `speed`. */
  readonly expected: string
}

/** What stands in for figures of earnings that are not recorded; shares. */
export interface EarningsPolicy {
  /** What the lender pays a year for its money: the margin of a facility is its rate less this, where no margin is recorded. */
  readonly fundingRate: number
  /** Of a facility that has none of its own; [0, 1]. */
  readonly lossGivenDefault: number
  /** Within a year, of a client that has no rated one; [0, 1]. */
  readonly probabilityOfDefault: number
}

/** The grades of default probabilities, from the best to the worst, by one factor from each to the next. */
export interface ProbabilityScalePolicy {
  /** How many; 2 to 100. */
  readonly grades: number
  readonly best: number
  readonly worst: number
}

/** A lender's rules for all facets; plain JSON. */
export interface FacetsPolicy {
  /** Of intervals, within (0, 1). */
  readonly level: number
  readonly questions: QuestionPolicy
  readonly earnings: EarningsPolicy
  readonly probabilityScale: ProbabilityScalePolicy
  readonly inputs: Readonly<Record<AnyFacet, FacetPolicy>>
}

/** What is learnt of one input from all clients. */
export interface InputLearnt {
  readonly name: string
  /** Clients of whom it is known. */
  readonly known: number
  /** Mean and variance of its grades. */
  readonly mean: number
  readonly variance: number
  /** Figures at equal shares of the clients, the least first; of inputs graded by rank that anybody has. */
  readonly ranks?: readonly number[]
}

/** What is learnt of one facet. */
export interface FacetLearnt {
  readonly inputs: readonly InputLearnt[]
  /** Covariances of grades above the diagonal, row by row: those of the first input with the others, of the second … */
  readonly covariances: readonly number[]
}

/** What is learnt for facets from all clients; plain JSON. */
export interface FacetsLearnt {
  readonly kind: 'facets-learnt'
  readonly version: 1
  readonly clients: number
  readonly facets: Readonly<Record<AnyFacet, FacetLearnt>>
}
