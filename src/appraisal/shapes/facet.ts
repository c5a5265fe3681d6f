/**
 * One side of a client as an index from 0 to 100, with how sure it is and what it is made of.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { FieldsRead } from '../../records/index.js'

/** 满意度 忠诚度 贡献度 风险系数: the four facets of every client. */
export type FacetName = 'satisfaction' | 'loyalty' | 'contribution' | 'risk'

/** What one input adds to an index. */
export interface FacetPart {
  /** What programs call it: `recommendation`, `tenure`. */
  readonly name: string
  /** Share of the index that it decides; those of all parts add up to 1. */
  readonly weight: number
  /** From 0, the worst for this index, to 1; what clients of the book have on average where it is not known. */
  readonly grade: number
  /** `100 × weight × grade`: those of all parts add up to the index. */
  readonly points: number
  /** Whether it is known of this client. */
  readonly isKnown: boolean
  /** The figure that was graded, in its own unit; absent where it is not known. */
  readonly figure?: number
  /** The fields that it rests on. */
  readonly reads: readonly FieldsRead[]
}

/** One side of a client. */
export interface Facet {
  /** From 0 to 100: more is more of what the name says; of risk, 100 is the worst. */
  readonly index: number
  /** Where the client's true index lies, at the policy's level, within [0, 100]. */
  readonly interval: Interval
  /** Of the true index about `index`, in points; what is not known is in it. */
  readonly standardDeviation: number
  /** Weight of what is known of this client, within [0, 1]. */
  readonly coverage: number
  readonly parts: readonly FacetPart[]
}

/** All facets of a client; the last three where anything is known of them. */
export interface ClientFacets {
  readonly satisfaction: Facet
  readonly loyalty: Facet
  readonly contribution: Facet
  readonly risk: Facet
  /** 感知价值: what the client gets for what it gives. */
  readonly perceivedValue?: Facet
  /** Environment, society, governance; 100 is best. */
  readonly sustainability?: Facet
}
