/**
 * The rules by which an outlook is formed.
 *
 * @module
 */

/** How default is judged. */
export interface DefaultPolicy {
  /** Probability of default within a year that a client of nobody's record has, before own history; (0, 1). */
  readonly perYear: number
  /** How many defaults of own history that is worth; > 0. */
  readonly priorDefaults: number
  /** Standard deviation of the logarithm of hazards between clients; > 0. */
  readonly spread: number
  /** Part by which a client's distance from the book shrinks in a year, as a rate: 0.16 leaves 85 %; >= 0. */
  readonly returnPerYear: number
  /** Part of what a further source tells that the strongest one has told before, [0, 1]. */
  readonly overlap: number
  /** Asset correlation through which `creditCycle` of a scenario moves probabilities, [0, 1). */
  readonly assetCorrelation: number
  /**
   * Standard deviations by which own history may move what was thought before, where it has few defaults: the level of all sources (of its
   * logarithm), how much of them is to be believed, and how much of alarms (1 as they stand); > 0.
   */
  readonly ownHistory: { readonly level: number; readonly evidence: number; readonly alarms: number }
  /** How many defaults a grade's stated probability is worth against own history; > 0. */
  readonly ratingDefaults: number
  /** Probability of default within a year by rating, where the rater says none; (0, 1). */
  readonly ratings: Readonly<Record<string, number>>
  /** What is known of a client's credit; deviations and slopes are below `spread`. */
  readonly sources: {
    readonly rating: SourcePolicy
    /** Scores of accounts. */
    readonly accounts: ScoredSourcePolicy
    /** A bureau's score. */
    readonly bureau: ScoredSourcePolicy
    /** How punctually it paid. */
    readonly repayment: ScoredSourcePolicy
    /** Cash of its project against its debt service. */
    readonly project: ProjectSourcePolicy
  }
  /** What is added to log-odds: alarms are not averaged away. */
  readonly alarms: AlarmPolicy
}

/** A source that is a score, told by its distance from the book. */
export type ScoredSource = 'bureau' | 'accounts' | 'repayment'

/** What own history says of sources together, and of alarms. */
export type CalibrationName = 'level' | 'projects' | 'evidence' | 'pastDue' | 'longPastDue' | 'elsewhere'

/** How far the truth lies from what a source says. */
export interface SourcePolicy {
  /** Standard deviation of the logarithm of the hazard once this source is known, > 0. */
  readonly deviation: number
  /** Standard deviation of the source's own level, from having been calibrated on few defaults; >= 0. */
  readonly levelDeviation: number
}

/** A source that is a score: what it leaves open is what its slope does not tell, √(spread² − slope²). */
export interface ScoredSourcePolicy {
  /** What one standard deviation worse than the book adds to log-odds, >= 0 and below `spread`, before own history. */
  readonly slope: number
  /** Standard deviation of that, by which own history may move it; >= 0. */
  readonly slopeDeviation: number
}

/** A project that pays from its own cash: it falls short where cash, log-normal about the plan, is below debt service. */
export interface ProjectSourcePolicy extends SourcePolicy {
  /** Standard deviation of the logarithm of a year's cash about the plan, > 0. */
  readonly volatility: number
  /** Probability that a year that falls short ends in default, (0, 1]. */
  readonly defaultOnceShort: number
  /** Probability of default within a year from all else: partners, operation, law; (0, 1). */
  readonly otherCauses: number
}

/** What each alarm adds to log-odds; what alarms add to clients on average is taken off all of whom they could be known. */
export interface AlarmPolicy {
  readonly perDayPastDue: number
  /** A day beyond the thirtieth adds this besides. */
  readonly perDayBeyondMonth: number
  /** Days past due that count at most. */
  readonly mostDaysPastDue: number
  /** A day past due elsewhere, by the bureau's report. */
  readonly perBureauDay: number
  readonly perCovenantBreach: number
  readonly mostCovenantBreaches: number
  /** Another client of its group is in default. */
  readonly groupInDefault: number
  /** A project costs twice what was planned. */
  readonly perCostOverrun: number
  readonly perYearOfDelay: number
  /** Rate a year at which an alarm fades: who has outlived it is like others again; >= 0. */
  readonly fadePerYear: number
}

/** How leaving is judged: hazard = of the book × exp(Σ coefficient × distance of the signal from the book's mean). */
export interface LeavingPolicy {
  /** Part of clients who leave within a year, before own history; (0, 1). */
  readonly perYear: number
  /** How many clients who left that is worth; > 0. */
  readonly priorLeavers: number
  /** Standard deviation of the logarithm of hazards between clients, > 0: what signals do not tell of it stays open. */
  readonly spread: number
  /** What a standard deviation of a signal adds to the logarithm of the hazard, before own history. */
  readonly signals: Readonly<Record<SignalName, number>>
  /** Standard deviation of each of these coefficients, by which own history may move it; >= 0. */
  readonly coefficientDeviation: number
  /** The same of the logarithm of the level of all clients; >= 0. */
  readonly levelDeviation: number
}

/** What tells of leaving: more is worse. */
export type SignalName = 'dissatisfaction' | 'complaints' | 'silence' | 'competitors'

/** Everything. */
export interface OutlookPolicy {
  /** Years ahead, whole, 1 to 40. */
  readonly horizonYears: number
  /** Years back over which own history is counted, whole, 1 to 40. */
  readonly watchYears: number
  readonly defaults: DefaultPolicy
  readonly leaving: LeavingPolicy
  /** Facilities repaid before their time a year, (0, 1), and what that is worth in such endings; `daysEarly` is what counts as early. */
  readonly prepaying: { readonly perYear: number; readonly priorEndings: number; readonly daysEarly: number }
  /** Part lost of what is not secured, [0, 1], how many defaults that is worth, and the deviation of one default, (0, 0.5]. */
  readonly lossGivenDefault: {
    readonly mean: number
    readonly priorDefaults: number
    readonly standardDeviation: number
  }
  /** New facilities a year of a client and of a project company, and the shape of their gamma law between clients; > 0. */
  readonly newBusiness: { readonly perYear: number; readonly perYearOfProject: number; readonly shape: number }
  /**
   * Growth of business a year, between clients: mean and deviation; deviation of one year's growth about a client's own; how many clients
   * the mean is worth.
   */
  readonly growth: {
    readonly perYear: number
    readonly spread: number
    readonly yearlyDeviation: number
    readonly priorClients: number
  }
}
