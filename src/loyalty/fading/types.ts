/**
 * Early signs that a client is fading, and how far each is beyond chance.
 *
 * @module
 */
import type { Language } from '../../labels/words.js'
import type { DateInput } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import type { FADING_SIGNS } from './sign-names.js'

/** A figure that holds from a day on. */
export interface DatedFigure {
  readonly date: DateInput
  readonly value: number
}

/** One time the lender asked or offered something. */
export interface DatedContact {
  readonly date: DateInput
  readonly answered: boolean
}

/** What is known of one client; what was not recorded is left out. Rows in any order. */
export interface FadingHistory {
  readonly client: ClientId
  /** Days on which the client came: drawings, new loans, orders. Several on one day count once. */
  readonly purchases?: readonly DateInput[]
  /** Products held from a day on; whole numbers >= 0. */
  readonly products?: readonly DatedFigure[]
  /** Balances on a day, in any unit, within ±1e150; no two on one day. */
  readonly balances?: readonly DatedFigure[]
  /** Answers to one survey, the more the better, within ±1e150; no two on one day. */
  readonly satisfaction?: readonly DatedFigure[]
  readonly contacts?: readonly DatedContact[]
  /** Money that would be lost with the client, from 0 to 1e200, by which those raised are ranked. */
  readonly atStake?: number
}

/**
 * `'silence'`: longer than the client's own rhythm. `'frequency'`: fewer purchases lately than before. `'depth'`: fewer products.
 * `'balances'`: lower than they went before. `'satisfaction'`: a drop between two surveys beyond their error. `'response'`:
 * fewer contacts answered lately than before.
 */
export type FadingSignName = (typeof FADING_SIGNS)[number]

/** Up to when is looked, and what counts as a sign. */
export interface FadingOptions {
  /** The last day that is known. Everything after it is left out, so that past days can be asked about with later data at hand. */
  readonly observedUntil: DateInput
  /** Days that count as lately; a whole number >= 1, 365 by default. */
  readonly recentDays?: number
  /** Share of the clients raised that may be raised by chance, within (0, 1); 0.1 by default. */
  readonly falseDiscoveryRate?: number
  /** How many times a year or campaign is looked: p-values are multiplied by it (Bonferroni). A whole number >= 1, 1 by default. */
  readonly looks?: number
  /** What is known of the survey; estimated from at least 20 clients with two earlier surveys where left out. */
  readonly survey?: {
    /** Of answers between clients; > 0. */
    readonly standardDeviation: number
    /** Correlation of two answers of a client without any change, within [0, 1). */
    readonly reliability: number
  }
  /** Of texts; English by default. */
  readonly language?: Language
}

/** One sign of one client. */
export interface FadingSign {
  readonly sign: FadingSignName
  /** Probability of at least so much by chance in a client that goes on as before. */
  readonly pValue: number
  /**
   * How large, from 0 up. Silence: days over the usual gap. Frequency, depth, response: share of the usual that is lost. Balances:
   * shortfall in parts of the mean balance before. Satisfaction: drop in standard errors of a difference.
   */
  readonly strength: number
  /** Whether it is beyond chance, given all signs of all clients that were looked at. */
  readonly raised: boolean
  /** YYYY-MM-DD: the last purchase, the first product lost, the later survey, the first contact without answer, else the day lately begins. */
  readonly since: string
  readonly text: string
}

/** What could not be told of a client. */
export interface UnseenSign {
  readonly sign: FadingSignName
  readonly why: string
}

/** One client. */
export interface FadingClient {
  readonly client: ClientId
  readonly atStake?: number
  /** Of all its signs together (Simes), each counted `looks` times; absent where none could be looked at. */
  readonly pValue?: number
  /** The same over all clients: up to `falseDiscoveryRate` the client is raised. */
  readonly adjusted?: number
  readonly raised: boolean
  /** The least probable first. */
  readonly signs: readonly FadingSign[]
  readonly unseen: readonly UnseenSign[]
}

/** How regularly clients come. */
export interface PortfolioRhythm {
  /** Shape of the law of gaps, from 0.1 to 1,000: 1 by chance alone, more the more regular, below 1 in bursts. */
  readonly regularity: number
  /** Whether there were too few gaps to tell, so that chance alone is assumed. */
  readonly assumed: boolean
  /** Of clients with two gaps or more, from which it was told. */
  readonly gaps: number
  readonly clients: number
}

/** A fact that the reader should know. */
export interface FadingWarning {
  /** `'RHYTHM_ASSUMED'`: too few gaps to tell regularity. `'AFTER_OBSERVATION'`: rows later than the last day were left out. */
  readonly code: 'RHYTHM_ASSUMED' | 'AFTER_OBSERVATION'
  readonly message: string
}

/** All clients at one look. */
export interface FadingReport {
  /** YYYY-MM-DD. */
  readonly observedUntil: string
  /** In the order given. */
  readonly clients: readonly FadingClient[]
  /** Places in `clients` of those raised: the most at stake first, then the surest. */
  readonly ranking: readonly number[]
  /** Together, of those raised whose stake is known. */
  readonly atStake: number
  readonly rhythm: PortfolioRhythm
  readonly falseDiscoveryRate: number
  readonly warnings: readonly FadingWarning[]
}

/** One sign before it is weighed against all others. */
export interface FoundSign {
  readonly pValue: number
  readonly strength: number
  /** Day number. */
  readonly since: number
  readonly words: Readonly<Record<string, string>>
}

/** A sign, or why there is none. */
export type Finding = FoundSign | { readonly why: string }
