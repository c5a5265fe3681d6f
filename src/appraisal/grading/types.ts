/**
 * A grade and what it was decided by.
 *
 * @module
 */
import type { Fact } from '../../records/conditions/types.js'
import type { Grade } from '../grade.js'
import type { ClientFacets, FacetPart } from '../shapes/facet.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import type { ClientValue } from '../shapes/value.js'

/** What the lender calls a client beside its grade: strategic (战略), quality (优质), ordinary (普通). */
export type ClientClass = 'strategic' | 'quality' | 'ordinary'

/** What a grade is made of; a `ClientCase` has `id` and `fact`. */
export interface GradeInputs {
  readonly id: string
  readonly facets: ClientFacets
  /** Absent where it is not known. */
  readonly outlook?: Pick<ClientOutlook, 'stability' | 'growth'>
  /** Absent where it is not known. */
  readonly value?: Pick<ClientValue, 'value' | 'interval' | 'uncertainty' | 'exposure'>
  /** A derived attribute of the client by its name in `ATTRIBUTES`; undefined where it is not known. */
  readonly fact: (attribute: string) => Fact | undefined
}

/** What a book is learnt from: of values, what is expected is enough. */
export interface BookInputs extends Omit<GradeInputs, 'value'> {
  /** Absent where it is not known. */
  readonly value?: Pick<ClientValue, 'value'>
}

/** What one input adds to the score. */
export interface GradePoint {
  /** What the policy calls it. */
  readonly input: string
  /** Share of the score that it decides; those of all points add up to 1. */
  readonly weight: number
  /** From 0, the worst for the lender, to 100, also of risk; what clients of the book have on average where it is not known. */
  readonly index: number
  /** Of the true index about `index`, in points. */
  readonly standardDeviation: number
  /** How much of it is known, within [0, 1]. */
  readonly coverage: number
  /** `weight × index`: those of all inputs add up to the score. */
  readonly points: number
  /** What `index` is made of: their weights add up to 1 and their points to `index`; of risk, too, a grade of 1 is the best. */
  readonly parts: readonly FacetPart[]
}

/** A veto that caps the grade, or may. */
export interface GradeVeto {
  readonly id: string
  /** `'unknown'` where facts that would decide it are missing; then it caps nothing, but counts in the probabilities. */
  readonly holds: 'yes' | 'unknown'
  /** The best grade that it leaves. */
  readonly grade: 'B' | 'C'
  /** How probable it is that it holds: 1 where it does, else how often it does in the book. */
  readonly probability: number
  /** Attributes that would decide it and are not known. */
  readonly missing: readonly string[]
}

/** The least scores of A and of B. */
export interface CutPoints {
  readonly A: number
  /** Below that of A, or the same. */
  readonly B: number
}

/** The grade of one client. */
export interface ClientGrade {
  /** The name of the policy. */
  readonly policy: string
  readonly grade: Grade
  readonly class: ClientClass
  /** From 0 to 100: the sum of all points. */
  readonly score: number
  /** Of the true score about `score`, in points. */
  readonly standardDeviation: number
  readonly points: readonly GradePoint[]
  /** Those that were applied to this client: with a previous grade they are moved in its favour by the policy's band. */
  readonly cutPoints: CutPoints
  /** Those that hold, then those that cannot be told; none where nothing is against the client. */
  readonly vetoes: readonly GradeVeto[]
  /** Of each grade, as the score and what is missing are not sure; they add up to 1. */
  readonly probabilities: Readonly<Record<Grade, number>>
  /** The grade before, where one was given. */
  readonly previous?: Grade
  /** Whether the grade stands only because it was the one before. */
  readonly kept: boolean
}
