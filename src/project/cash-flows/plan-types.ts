/**
 * A plan: the financing of a project as settled at close.
 *
 * @module
 */
import type { DebtLimits, ProjectDescription } from '../../records/core.js'
import type { ProjectGrid } from '../operations/types.js'
import type { ProjectCashFlows } from './types.js'

/** A project whose financing is settled: the amounts and the repayments to which lenders and owners commit themselves at close. */
export interface ProjectPlan {
  readonly kind: 'project-plan'
  readonly description: ProjectDescription
  readonly grid: ProjectGrid
  /** Debt in all, in the project's currency. */
  readonly debt: number
  readonly tranches: readonly PlannedTranche[]
  readonly circularity: Circularity
  /** Where limits size the debt: what each leaves room for, and which bind. */
  readonly limits?: readonly PlanLimit[]
  /** What happens if all goes as described. */
  readonly baseCase: ProjectCashFlows
}

/** A limit on debt beside the debt that was found. */
export interface PlanLimit {
  /** A limit of the description; `'needs'`: debt is no more than what grants leave to be paid. */
  readonly limit: keyof DebtLimits | 'needs'
  /** How much more debt it alone would bear, were cash and uses to stay as they are; in currency. */
  readonly room: number
  /** It leaves no room, within 1e-9 of all uses. */
  readonly binds: boolean
}

/** What a tranche was promised; columns by row, in the project's currency. */
export interface PlannedTranche {
  readonly name: string
  readonly commitment: number
  readonly drawn: Float64Array
  readonly interest: Float64Array
  readonly principal: Float64Array
  readonly balance: Float64Array
}

/** How what depends on itself (fees, interest in construction, reserves, tax, size of the debt) was solved. */
export interface Circularity {
  readonly method: 'none' | 'closed-form' | 'bracket'
  /** Runs of the project that it took. */
  readonly iterations: number
  /**
   * What is left of the equation, over all uses of money: rounding, but where a capacity ends because cash could repay no more, which
   * leaves a gap to every limit.
   */
  readonly residual: number
}
