/**
 * The cells of all scores: one for each recency, frequency and monetary score together, 125 where scores go to 5.
 *
 * @module
 */

import { UNASSIGNED } from '../../statistics/clustering/segments.js'
import type { RfmParams } from './params.js'
import type { CompleteRule, PerDimension } from './segment-rules.js'

/** How many cells there are. */
export function cellCount(scores: number): number {
  return scores ** 3
}

/** The place of a cell among all, from 0. */
export function cellOf(recency: number, frequency: number, monetary: number, scores: number): number {
  return ((recency - 1) * scores + frequency - 1) * scores + monetary - 1
}

/** The scores of the cell at a place. */
export function scoresOf(cell: number, scores: number): PerDimension<number> {
  return {
    recency: 1 + Math.floor(cell / scores ** 2),
    frequency: 1 + (Math.floor(cell / scores) % scores),
    monetary: 1 + (cell % scores),
  }
}

/** A cell as people write it: 543 is recency 5, frequency 4, monetary 3. */
export function codeOf({ recency, frequency, monetary }: PerDimension<number>): number {
  return 100 * recency + 10 * frequency + monetary
}

/** Whether scores lie within every range of a rule. */
export function matches(rule: CompleteRule, of: PerDimension<number>): boolean {
  const { recency, frequency, monetary } = rule
  return (
    of.recency >= recency[0] &&
    of.recency <= recency[1] &&
    of.frequency >= frequency[0] &&
    of.frequency <= frequency[1] &&
    of.monetary >= monetary[0] &&
    of.monetary <= monetary[1]
  )
}

/** The names of segments in the order of their first rules; last who belongs to none. */
export function namesOf(rules: readonly CompleteRule[]): readonly string[] {
  return [...new Set(rules.map(({ name }) => name)), UNASSIGNED]
}

/** What all clients of a cell have in common. */
export interface CellFacts {
  readonly rfm: number
  readonly weighted: number
  /** Of the segment. */
  readonly name: string
}

/** The facts of a cell. */
export function factsOf(of: PerDimension<number>, { weights, segments }: RfmParams): CellFacts {
  return {
    rfm: codeOf(of),
    weighted: of.recency * weights.recency + of.frequency * weights.frequency + of.monetary * weights.monetary,
    name: segments.find(rule => matches(rule, of))?.name ?? UNASSIGNED,
  }
}
