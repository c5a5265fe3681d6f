/**
 * The truths of five simulated lenders, and the seeds that they are judged by: both fixed before any figure of an appraisal was seen.
 * What is said here may be read by nobody but the generator: an appraisal is given the records alone.
 */

type RegimeName = 'ordinary' | 'noise' | 'noise, few data' | 'heavy tails' | 'downturn'

/** The truth of a lender. Shares and hazards are per year. */
export interface Law {
  readonly name: RegimeName
  /** Clients that ever came; some have left or defaulted before the day. */
  readonly clients: number
  /** Years before the day in which they came, evenly spread. */
  readonly historyYears: number
  /**
   * Whether answers and complaints tell how content a client is. Where they do not, they are drawn by the same law from nothing of the
   * client: contentment drives leaving and new business as ever, and nobody has asked for it.
   */
  readonly answersTell: boolean
  /** How many of the records there are reach the lender. */
  readonly recorded: {
    readonly ratings: number
    readonly statements: number
    readonly margins: number
    readonly answers: number
    readonly costs: number
  }
  /** Size of a client's business: `log-normal` of deviation 1; `pareto` of tail index 1.2. */
  readonly sizes: 'log-normal' | 'pareto'
  /** Deviation of the logarithm of a margin about what quality says; 0.1 is near what it says. */
  readonly marginDeviation: number
  /** Part of all that is owed that one client owes; 0 for none. */
  readonly largest: number
  /** Weight of the economy in the quality of credit; the economy has variance 1. */
  readonly economyWeight: number
  /** The economy in the years after the day; drawn where nothing is said. */
  readonly economyAhead?: readonly number[]
}

const ORDINARY: Law = {
  name: 'ordinary',
  clients: 1400,
  historyYears: 8,
  answersTell: true,
  recorded: { ratings: 0.95, statements: 0.9, margins: 1, answers: 0.65, costs: 0.95 },
  sizes: 'log-normal',
  marginDeviation: 0.1,
  largest: 0,
  economyWeight: 0.2,
}

export const REGIMES: readonly Law[] = [
  ORDINARY,
  { ...ORDINARY, name: 'noise', answersTell: false },
  {
    ...ORDINARY,
    name: 'noise, few data',
    clients: 280,
    historyYears: 2.5,
    answersTell: false,
    recorded: { ratings: 0.35, statements: 0.25, margins: 0.6, answers: 0.3, costs: 0.3 },
  },
  { ...ORDINARY, name: 'heavy tails', sizes: 'pareto', marginDeviation: 0.7, largest: 0.2 },
  { ...ORDINARY, name: 'downturn', economyWeight: 0.6, economyAhead: [-2.4, -2.2, -1.2, -0.5, 0] },
]

/** Lenders that may be looked at while an appraisal is being built. */
export const DEVELOPMENT_SEEDS: readonly number[] = [7101, 7102]

/** Lenders that judge it: of the small book five times as many. */
export function evaluationSeeds({ name }: Law): readonly number[] {
  const count = name === 'noise, few data' ? 20 : 4
  return Array.from({ length: count }, (_, i) => 910_001 + i)
}

/** Whole years of the future that is judged. */
export const HORIZON_YEARS = 5

/** The last day known. */
export const LAST_DAY_KNOWN = '2024-12-31'

/** What the lender states of its own economics: its policy may say the same. */
export const ECONOMICS = {
  currency: 'CNY',
  /** Effective, of what is to come. */
  annualDiscountRate: 0.06,
  /** What its money costs a year: a rate less the margin. */
  fundingRate: 0.03,
  /** Capital held for each unit owed, and what it must earn a year. */
  capitalShare: 0.08,
  hurdleRate: 0.1,
  /** At signing, of the limit, and a year of what is not drawn of a line. */
  upfrontFee: 0.005,
  commitmentFee: 0.003,
  /** Serving a client costs so much a year while the relationship lasts, and so much of what it owes. */
  serviceCost: 6000,
  serviceShare: 0.001,
  /** Winning a loan costs so much, and so much of its limit. */
  acquisitionCost: 4000,
  acquisitionShare: 0.002,
} as const
