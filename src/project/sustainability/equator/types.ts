/**
 * The Equator Principles: which transactions they reach, how a project is categorised, and what follows.
 *
 * @module
 */

/** A to C; a letter says how much harm a project may do. */
export type EquatorCategory = 'A' | 'B' | 'C'

/** What is financed. Amounts are in US dollars. */
export type EquatorTransaction =
  | {
      readonly product: 'project-finance' | 'project-finance-advisory'
      /** Of the whole project; >= 0. */
      readonly capitalCost: number
    }
  | ProjectRelatedLoan
  | {
      /** To be paid back from a later loan. */
      readonly product: 'bridge-loan'
      readonly tenorMonths: number
      /** The loan that is to follow. */
      readonly refinancedBy: Exclude<EquatorTransaction, { readonly product: 'bridge-loan' }>
    }
  | {
      readonly product: 'refinance' | 'acquisition-finance'
      /** The project was financed under these principles. */
      readonly underEquatorPrinciples: boolean
      /** Its scale or scope has changed materially since. */
      readonly materiallyChanged: boolean
      /** It is built. */
      readonly completed: boolean
    }

/** A loan to a company for a project of its own. */
export interface ProjectRelatedLoan {
  readonly product: 'corporate-loan'
  /** Most of the loan is for one project (of edition 4: for a project) ... */
  readonly mostlyForProject: boolean
  /** ... which the client controls in fact, by itself or through others. */
  readonly effectiveControl: boolean
  /** Of all lenders together; >= 0. */
  readonly aggregateAmount: number
  /** Of this lender before it sells any of it down; >= 0. */
  readonly commitment: number
  readonly tenorMonths: number
}

/** What the screening of a project found. */
export interface EquatorImpacts {
  /** Harm to environment and people that is to be expected before anything is done against it. */
  readonly adverse: 'minimal' | 'limited' | 'significant'
  /** Of many kinds. */
  readonly diverse: boolean
  /** That cannot be undone. */
  readonly irreversible: boolean
  /** Of a kind not known before. */
  readonly unprecedented: boolean
}

/** What requirements depend on beside the category. */
export interface EquatorProject {
  readonly transaction: EquatorTransaction
  readonly impacts: EquatorImpacts
  /** ISO 3166 alpha-2 code of the country where it is. */
  readonly country: string
  /** Whether that is a designated country; by the list of the edition where absent and the edition has one. */
  readonly designatedCountry?: boolean
  /** Tonnes CO2e a year in operation, scopes 1 and 2; >= 0. */
  readonly annualEmissions: number
  /** Indigenous peoples are affected. */
  readonly indigenousPeoples: boolean
}

/** When a requirement holds beside its category. */
export type EquatorCondition =
  | 'always'
  | 'designated-country'
  | 'other-country'
  | 'large-emissions'
  | 'indigenous-peoples'
  | 'project-finance'

/** One thing that a lender has to see done. */
export interface EquatorRequirement {
  /** 1 to 10. */
  readonly principle: number
  readonly requirement: string
  /** By category; one that is not named does not need it. */
  readonly categories: Readonly<Partial<Record<EquatorCategory, 'required' | 'as-appropriate'>>>
  readonly when: EquatorCondition
}

/** One edition. Amounts are in US dollars, tenors in months. */
export interface EquatorRules {
  readonly advisory: { readonly leastCapitalCost: number }
  readonly projectFinance: { readonly leastCapitalCost: number }
  readonly corporateLoan: {
    readonly leastAggregate: number
    readonly leastCommitment: number
    readonly leastTenorMonths: number
  }
  /** Shorter than this. */
  readonly bridgeLoan: { readonly belowTenorMonths: number }
  /** Refinancing and acquisition of projects that are still being built; not at all in some editions. */
  readonly refinance: { readonly covered: boolean }
  /** Tonnes CO2e a year above which more is asked. */
  readonly largeEmissions: { readonly above: number }
  readonly designatedCountries: { readonly codes: readonly string[] | 'ask' }
  readonly requirements: readonly EquatorRequirement[]
}

/** One condition of scope and whether it holds. */
export interface ScopeTest {
  readonly test: string
  readonly holds: boolean
  readonly source: string
}

/** What follows for a project. */
export interface EquatorAssessment {
  readonly edition: string
  readonly inScope: boolean
  readonly scope: readonly ScopeTest[]
  readonly category: EquatorCategory
  /** Why, in plain words. */
  readonly reasons: readonly string[]
  readonly designatedCountry: boolean
  /** None for a transaction out of scope. */
  readonly requirements: readonly {
    readonly principle: number
    readonly requirement: string
    readonly level: 'required' | 'as-appropriate'
    readonly source: string
  }[]
}
