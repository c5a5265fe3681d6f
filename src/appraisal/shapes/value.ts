/**
 * What a client is worth to the lender.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { FieldsRead } from '../../records/index.js'

/** A part of a value by name; parts of one kind add up to the value. */
export interface ValuePart {
  readonly name: string
  readonly value: number
}

/** Where the width of an interval comes from; shares add up to 1, or are all 0 where the value is certain. */
export interface UncertaintyShares {
  /** Parameters that are estimated from other clients. */
  readonly parameters: number
  /** What is missing of this client. */
  readonly missing: number
  /** What chance will do even if all were known. */
  readonly outcomes: number
}

/** The missing datum that would narrow the interval most. */
export interface MissingDatum {
  readonly name: string
  readonly reads: readonly FieldsRead[]
  /** Part of the interval's variance that knowing it would take away, (0, 1]. */
  readonly narrows: number
}

/** What a client is worth. */
export interface ClientValue {
  readonly currency: string
  /** Expected present value on the day, over the policy's horizon, after costs and capital. */
  readonly value: number
  /** Of what will have been earned. */
  readonly interval: Interval
  /** `interest margin`, `fees`, `loss given default`, `new business`, `service cost`, `acquisition cost`, `capital charge`: they add up. */
  readonly bySource: readonly ValuePart[]
  /** By id of a facility; `new business`; `relationship` for what belongs to no facility: they add up. */
  readonly byFacility: readonly ValuePart[]
  readonly uncertainty: UncertaintyShares
  /** Absent where nothing is missing that would tell anything. */
  readonly mostValuableDatum?: MissingDatum
  /** Expected earnings after losses of the next year per unit of economic capital; absent where no capital is needed. */
  readonly raroc?: number
  /** Capital held for it today. */
  readonly economicCapital: number
  /** Owed today, and what may be drawn. */
  readonly exposure: number
  /** Expected years until the relationship ends, within the horizon. */
  readonly expectedYears: number
}
