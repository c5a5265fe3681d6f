/**
 * What two policies make of the same clients.
 *
 * @module
 */
import type { Grade } from '../grade.js'
import type { ClientClass, GradeInputs } from './types.js'

/** A client to be graded by both policies. */
export interface GradeCase {
  readonly inputs: GradeInputs
  /** The grade it has today; both policies start from it. */
  readonly previous?: Grade
}

/** Who went from one grade to another, or stayed. */
export interface GradeMove {
  readonly from: Grade
  readonly to: Grade
  readonly clients: number
  /** Of those of them whose value is known, in its currency. */
  readonly value: number
  readonly exposure: number
}

/** What an input adds to the score by one policy, less what it adds by the other. */
export interface PointsMoved {
  readonly input: string
  readonly points: number
}

/** One client whose grade or class is another one. */
export interface GradeChange {
  readonly id: string
  readonly from: Grade
  readonly to: Grade
  readonly classFrom: ClientClass
  readonly classTo: ClientClass
  /** Absent where it is not known. */
  readonly value?: number
  /** Absent where it is not known. */
  readonly exposure?: number
  readonly scoreFrom: number
  readonly scoreTo: number
  /** By input, the largest first; they add up to the change of the score. */
  readonly because: readonly PointsMoved[]
  /** By how much the least scores of A and of B, as they apply to it, are higher than before. */
  readonly cutsMoved: { readonly A: number; readonly B: number }
  /** Ids of vetoes that hold by the other policy alone. */
  readonly vetoesGained: readonly string[]
  /** Ids of vetoes that hold by the first policy alone. */
  readonly vetoesLost: readonly string[]
}

/** Two policies side by side. */
export interface PolicyComparison {
  readonly policy: string
  readonly other: string
  readonly clients: number
  /** From every grade to every grade, who stays too; from the best down. */
  readonly moves: readonly GradeMove[]
  /** Clients whose grade or class changes, in their order. */
  readonly changes: readonly GradeChange[]
  /** Part of the clients whose grade changes, within [0, 1]; 0 of none. */
  readonly share: number
}
