import type { CorrelationCurve } from '../asset-correlation.js'
import type { CapitalClass, WholesaleClass } from './asset-classes.js'

/** What secures a claim. */
export type CollateralKind = 'financial' | 'receivables' | 'real-estate' | 'other-physical'

/** The five supervisory categories of specialised lending, the best first. */
export type SlottingCategory = 'strong' | 'good' | 'satisfactory' | 'weak' | 'default'

/** A number for each supervisory category: a risk weight or a rate of expected loss. */
export type SlottingTable = Readonly<Record<SlottingCategory, number>>

/** One number for a remaining maturity of 2.5 years or more, one for a shorter one. */
export interface SlottingTables {
  readonly long: SlottingTable
  readonly short: SlottingTable
}

/** Least own estimate of loss given default: unsecured, and fully secured by each kind of collateral. */
export interface LossFloors {
  readonly unsecured: number
  readonly secured: Readonly<Record<CollateralKind, number>>
}

/** The figures of one edition of the rules of capital for credit risk. Shares are fractions: 0.45 for 45 %. */
export interface CapitalRules {
  /** What risk-weighted assets are multiplied by, and whether slotted and defaulted exposures are too. */
  readonly scaling: { readonly factor: number; readonly covers: 'formula' | 'everything' }
  /** The probability that a year's losses stay within capital. */
  readonly confidence: number
  readonly correlation: Readonly<Record<CapitalClass, CorrelationCurve>>
  /** What the correlation of large or unregulated financial institutions is multiplied by. */
  readonly financialMultiplier: number
  /** Firms of `upper` turnover have none of the reduction, those of `lower` or less all of it. */
  readonly sizeAdjustment: {
    readonly currency: string
    readonly lower: number
    readonly upper: number
    readonly reduction: number
  }
  readonly probabilityFloor: Readonly<Record<CapitalClass, number>>
  /** The floor of qualifying revolving exposures to clients who repay in full each time. */
  readonly transactorFloor: number
  /** Supervisory loss given default of unsecured senior claims, and of subordinated ones. */
  readonly supervisoryLoss: { readonly senior: Readonly<Record<WholesaleClass, number>>; readonly subordinated: number }
  /** Supervisory loss given default of the secured part, by collateral. */
  readonly securedLoss: Readonly<Record<CollateralKind, number>>
  /** Least own estimates of loss given default; a class without floors is absent. */
  readonly lossFloor: Readonly<Partial<Record<CapitalClass, LossFloors>>>
  /** Bounds of effective maturity, and the one of the foundation approach; years. */
  readonly maturity: { readonly least: number; readonly most: number; readonly foundation: number }
  /** Who may not be given own estimates of loss: these classes, and firms above a turnover in the currency of sizes. */
  readonly foundationOnly: { readonly classes: readonly CapitalClass[]; readonly turnoverAbove: number | null }
  /** Classes that may not be modelled by a default probability at all. */
  readonly notModelled: readonly CapitalClass[]
  readonly slottingWeight: SlottingTables
  readonly slottingLoss: SlottingTables
  readonly volatileSlottingWeight: SlottingTables
  readonly volatileSlottingLoss: SlottingTables
  /** Whether short maturities have their weights of themselves, or only where a supervisor allows it or a bank chooses it. */
  readonly shortMaturity: 'always' | 'on-request'
  /** Factors of exposures to small and medium-sized firms: the cheaper one up to `threshold` owed, `beyond` above it. */
  readonly smeSupport?: {
    readonly currency: string
    readonly turnoverLimit: number
    readonly threshold: number
    readonly within: number
    /** Absent where who owes more has no reduction at all. */
    readonly beyond?: number
  }
  readonly infrastructureSupport?: { readonly factor: number }
  /** Weights of the standardised approach by the phase of a project. */
  readonly projectPhases?: {
    readonly preOperational: number
    readonly operational: number
    readonly highQuality: number
  }
  /** From which day which share of standardised risk-weighted assets is the least. */
  readonly outputFloor?: readonly { readonly from: string; readonly share: number }[]
}
