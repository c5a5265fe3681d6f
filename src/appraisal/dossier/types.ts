/**
 * All that an appraisal can say of one client.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { ProductCatalogue, ProductRecommendations } from '../../project/products/types.js'
import type { Facts } from '../../records/conditions/types.js'
import type { Lineage } from '../../records/index.js'
import type { CalendarEntry, ChecklistState } from '../follow-up/index.js'
import type { Grade } from '../grade.js'
import type { ClientAppraisal } from '../job/index.js'
import type { BreakEven, LendingTerms, LoanAsked, OfferAnswer } from '../next-step/index.js'
import type { Contributions, Peers, SmallestChanges } from '../reasons/index.js'
import type { ReverseStress } from '../value/index.js'

/** What an action of the next step brings and costs, and how much of its stated effect is enough. */
export interface ActionBreakEven extends BreakEven {
  /** Of the policy's actions. */
  readonly action: string
}

/** What is asked for beside the verdict. */
export interface DossierOptions {
  /** The grade that the client had. */
  readonly previous?: Grade
  /** Last day of the calendar, which begins on the day of the context; a year later by default, ten years at most. */
  readonly until?: DateInput
  /** The value, in the currency of the context, down to which the client is stressed; 0 by default. */
  readonly stressTo?: number
  /** A loan that it asks for, and what the lender counts loans with. */
  readonly loan?: { readonly asked: LoanAsked; readonly lending: LendingTerms }
  /** Products that may suit it, and what is known of its request beside its records: `purpose`, `amount`, `tenorMonths`. */
  readonly products?: { readonly catalogue: ProductCatalogue; readonly stated?: Facts }
}

/** The verdict on one client with all that stands behind it; plain JSON. */
export interface ClientDossier {
  /** As `appraise` has it. */
  readonly appraisal: ClientAppraisal
  /** Points of its score beside those of the book, input by input: the book's score and all differences add up to its own. */
  readonly contributions: Contributions
  /** The least that lifts it one grade; absent where it has the best. */
  readonly changes?: SmallestChanges
  /** Whom it resembles, what they have and it has not. */
  readonly peers: Peers
  /** The records on which each known figure of its score (`risk.arrears`) rests, in the order of `contributions`. */
  readonly lineage: readonly Lineage[]
  /** How much worse things must get before its value is down. */
  readonly stress: ReverseStress
  /** Of the actions of its next step, in their order. */
  readonly breakEven: readonly ActionBreakEven[]
  /** What falls due. */
  readonly calendar: readonly CalendarEntry[]
  /** What has to be done in which order, and what is overdue. */
  readonly checklists: readonly ChecklistState[]
  /** On which price, up to which amount, repaid how; where a loan was asked for. */
  readonly offer?: OfferAnswer
  /** Those that suit it; where a catalogue was given. */
  readonly products?: ProductRecommendations
}
