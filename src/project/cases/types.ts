/**
 * Past financings: what they were like, what was agreed, what became of them.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { Facts } from '../../records/core.js'
import type { GowerDescription, GowerPart, GowerScale } from '../../statistics/index.js'

/** What may happen to a financing, from the best to the worst. */
export type CaseEventKind = 'repaid' | 'prepaid' | 'restructured' | 'defaulted'

/** How a financing stands by what is known of it: the worst that happened; `'running'` before anything has. */
export type CaseStatus = 'running' | CaseEventKind

/** Something that happened to a financing. */
export interface CaseEvent {
  readonly what: CaseEventKind
  readonly on: DateInput
}

/** What was lost of a financing that defaulted. */
export interface CaseLoss {
  /** Share of the exposure at default that was not recovered; >= 0, above 1 where costs come on top. */
  readonly rate: number
  /** The day it was known: that of the default at the earliest, usually long after it. */
  readonly knownOn: DateInput
}

/** One past financing. */
export interface FinancingCase {
  /** Its own among the cases. */
  readonly id: string
  /** The day its terms were agreed. */
  readonly agreedOn: DateInput
  /** What was known on that day, by which cases are compared: amount, sector, rating, country. */
  readonly facts: Facts
  /** What was agreed: margin, fees, months, shape of repayment, security. */
  readonly terms?: Facts
  /** None yet for one that runs as agreed. */
  readonly events?: readonly CaseEvent[]
  readonly loss?: CaseLoss
}

/** The same as a library keeps it: dates as ISO text. */
export interface LibraryCase extends FinancingCase {
  readonly agreedOn: string
  readonly terms: Facts
  readonly events: readonly { readonly what: CaseEventKind; readonly on: string }[]
  readonly loss?: { readonly rate: number; readonly knownOn: string }
}

/** How cases are compared: a description of the facts that count, by name; what is not described is kept, not compared. */
export type CaseDescription = GowerDescription

/** Past financings as a document; `JSON.stringify` is its file format. */
export interface CaseLibrary {
  readonly kind: 'case-library'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  /** How cases are compared, with ranges as they were when the library was made. */
  readonly scale: GowerScale
  readonly cases: readonly LibraryCase[]
}

/** One attribute of a question and a case. */
export interface CaseReason extends GowerPart {
  /** In plain words: `amount: 12,000,000 here, 8,000,000 there`. */
  readonly text: string
}

/** A past financing and how near it is to what was asked about. */
export interface SimilarCase {
  readonly case: LibraryCase
  /** Gower's distance within [0, 1]: 0 alike in all that is compared. */
  readonly distance: number
  /** Share of the description's weight that is known of both; [0, 1]. */
  readonly coverage: number
  /** As it was known on the day of the question. */
  readonly status: CaseStatus
  /** In what they are alike (a difference of 0.1 at most), what weighs most first. */
  readonly alike: readonly CaseReason[]
  /** In what they differ, what adds most to the distance first. */
  readonly differs: readonly CaseReason[]
  /** What is not known of one or both. */
  readonly unknown: readonly string[]
}

/** Past financings like the one asked about. */
export interface SimilarCases {
  readonly kind: 'similar-cases'
  /** What was known on the day before is used, nothing later. ISO date. */
  readonly asOf: string
  /** Nearest first; of equal distance the better covered, then the later one. */
  readonly cases: readonly SimilarCase[]
  /** What was not looked at, and why. */
  readonly leftOut: {
    /** Agreed on or after `asOf`. */
    readonly notYetKnown: number
    /** Covered less than was asked for, or nothing compared at all. */
    readonly tooLittleKnown: number
    /** Further than was asked for. */
    readonly tooFar: number
    /** Further than the cases found. */
    readonly beyondCount: number
  }
}
