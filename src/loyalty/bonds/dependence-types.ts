/**
 * What is said of who needs whom.
 *
 * @module
 */
import type { DependenceKind } from '../../labels/bond-words.js'
import type { ClientId, PartialScore } from '../../records/core.js'
import type { HerfindahlIndex } from '../../statistics/index.js'

/** A client and we. */
export interface ClientDependence {
  readonly client: ClientId
  /** How much it depends on us. */
  readonly onLender: PartialScore
  /** How much we depend on it, and on its group. */
  readonly onClient: PartialScore
  /** The first less the second, within [-1, 1]; absent where either is not known. */
  readonly asymmetry?: number
  /** Absent where either is not known. */
  readonly kind?: DependenceKind
  /** What the kind may turn out to be once everything is known. */
  readonly kinds: readonly DependenceKind[]
  readonly words?: { readonly en: string; readonly zh: string }
}

/** A book by who needs whom. */
export interface MutualDependence {
  readonly clients: readonly ClientDependence[]
  /** How concentrated revenue and exposure are, over groups; absent where all are 0. */
  readonly revenue?: HerfindahlIndex
  readonly exposure?: HerfindahlIndex
}
