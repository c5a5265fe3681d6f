/**
 * What an outlook learns from all clients before it looks at one.
 *
 * @module
 */
import type { CalibrationName, ScoredSource, SignalName } from './types.js'

/** Events within years watched. */
export interface EventCount {
  readonly events: number
  readonly years: number
}

/** Mean and standard deviation of a figure over the clients of whom it is known. */
export interface FigureOfBook {
  readonly clients: number
  readonly mean: number
  readonly standardDeviation: number
}

/** What a coefficient is, and its standard error. */
export interface LearntCoefficient {
  readonly value: number
  readonly standardError: number
}

/** What an outlook knows of the book; a plain document. */
export interface OutlookLearnt {
  readonly kind: 'outlook-learnt'
  readonly version: 1
  /** Defaults of clients, within years in which they owed. */
  readonly defaults: EventCount
  /** Of each rating: defaults while it held, and as many as its stated probabilities had led to expect. */
  readonly ratings: Readonly<Record<string, { readonly defaults: number; readonly expected: number }>>
  /** Of scores of accounts, late shares, and reports by bureau. */
  readonly accounts: FigureOfBook
  readonly lateShare: FigureOfBook
  readonly bureaus: Readonly<Record<string, FigureOfBook>>
  /** What a standard deviation adds to log-odds. */
  readonly slopes: Readonly<Record<ScoredSource, LearntCoefficient>>
  /**
   * How much of sources together and of alarms is to be believed, 1 as they stand; and by how much the level of log-odds was off, of all
   * and besides of those whose projects are told.
   */
  readonly calibration: Readonly<Record<CalibrationName, LearntCoefficient>>
  /** Times by which alarms multiply the probability of default of clients who are not in default; 1 of who has none. */
  readonly alarms: FigureOfBook
  /** Of clients in groups who are not in default: the part whose group has one that is. */
  readonly nearDefault: number
  /** Ids of groups of which a client is in default, sorted. */
  readonly groupsInDefault: readonly string[]
  /** Clients who left, within years of relation; project companies apart, who are bound to their loan. */
  readonly leaving: EventCount
  readonly signals: Readonly<Record<SignalName, FigureOfBook>>
  /** What a standard deviation of a signal adds to log-odds of leaving; and by how much their level was off. */
  readonly leavingCoefficients: Readonly<Record<'level' | SignalName, LearntCoefficient>>
  readonly prepaying: EventCount
  /** Parts lost of what was not secured, of defaults that ended. */
  readonly losses: FigureOfBook
  /** Gamma law of new facilities a year between clients: shape, and shape over mean. */
  readonly newBusiness: { readonly shape: number; readonly years: number }
  readonly growth: FigureOfBook
}
