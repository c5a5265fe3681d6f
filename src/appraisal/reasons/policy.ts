/**
 * How much is told of a verdict, whom a client is compared with, and what can be changed.
 *
 * @module
 */
import { deepFreeze } from '../../model/deep-freeze.js'
import type { GowerDescription } from '../../statistics/gower/types.js'
import type { ReasonsShown } from './reasons-of.js'

/** Something that can be changed, by whom, how far and at which cost. */
export interface ScoreLever {
  /**
   * What moves with it, all by as much: parts of facets as `satisfaction.answerHours`, attributes by their names where the grade reads
   * them as such. The first that is known of a client is the one that is told.
   */
  readonly moves: readonly string[]
  readonly by: 'client' | 'lender' | 'both'
  /** The figure that it can be brought to at best, in its own unit. */
  readonly to: number
  /** How far it can be brought from where it is, in its own unit; > 0. */
  readonly most: number
  /** What one unit costs, in whatever all levers are counted in: money or days of work; >= 0. */
  readonly costPerUnit: number
  /** Whether it moves by whole units only, 50 at most; false by default. */
  readonly whole?: boolean
}

/** Whom a client is compared with. */
export interface PeersPolicy {
  /** Peers told, at most; a whole number >= 1. */
  readonly count: number
  /** Clients of the book that all are compared with; from 1 to 5,000. */
  readonly references: number
  /** How attributes, by their names in `ATTRIBUTES`, are compared; those of weight 0 are told but not compared. */
  readonly attributes: GowerDescription
}

/** The rules of one house for reasons; plain JSON. */
export interface ReasonsPolicy {
  readonly shown: ReasonsShown
  readonly peers: PeersPolicy
  /** What can be changed, by what programs call it; 20 at most. */
  readonly levers: Readonly<Record<string, ScoreLever>>
}

/**
 * The rules where none are given. A sample to be edited: how far a figure can be brought and at which cost (here in days of work) is
 * nobody's rule.
 */
export const REASONS_POLICY: ReasonsPolicy = /* @__PURE__ */ deepFreeze<ReasonsPolicy>({
  shown: { most: 3, leastPoints: 0.1 },
  peers: {
    count: 5,
    references: 300,
    attributes: {
      entityType: { kind: 'nominal', weight: 1 },
      industry: { kind: 'nominal', weight: 2 },
      country: { kind: 'nominal', weight: 1 },
      size: { kind: 'nominal', weight: 1 },
      sales: { kind: 'number', scale: 'log', weight: 2 },
      committed: { kind: 'number', scale: 'log', weight: 2 },
      leverage: { kind: 'number', scale: 'robust', weight: 1 },
      tenureYears: { kind: 'number', scale: 'robust', weight: 1 },
      projectRoles: { kind: 'set', weight: 1 },
      products: { kind: 'set', weight: 0 },
      averageMargin: { kind: 'number', weight: 0, scale: 'robust' },
      ordersLastYear: { kind: 'number', weight: 0, scale: 'robust' },
      interestCover: { kind: 'number', weight: 0, scale: 'robust' },
    },
  },
  levers: {
    'answer-sooner': { moves: ['satisfaction.answerHours'], by: 'lender', to: 4, most: 48, costPerUnit: 0.2 },
    'decide-sooner': { moves: ['satisfaction.decisionDays'], by: 'lender', to: 10, most: 50, costPerUnit: 0.3 },
    'settle-complaints': {
      moves: ['satisfaction.openComplaints'],
      by: 'lender',
      to: 0,
      most: 5,
      costPerUnit: 3,
      whole: true,
    },
    'raise-satisfaction': {
      moves: ['satisfaction.satisfaction', 'loyalty.satisfaction'],
      by: 'lender',
      to: 1,
      most: 0.2,
      costPerUnit: 60,
    },
    'win-recommendation': {
      moves: ['satisfaction.recommendation', 'loyalty.recommend'],
      by: 'lender',
      to: 1,
      most: 0.2,
      costPerUnit: 60,
    },
    'sell-products': {
      moves: ['loyalty.productsHeld', 'contribution.crossSelling'],
      by: 'both',
      to: 5,
      most: 2,
      costPerUnit: 8,
      whole: true,
    },
    'win-wallet': { moves: ['loyalty.shareOfWallet'], by: 'both', to: 0.8, most: 0.2, costPerUnit: 80 },
    'pay-in-time': { moves: ['risk.lateShare', 'lateShare'], by: 'client', to: 0, most: 0.3, costPerUnit: 40 },
    'clear-arrears': { moves: ['risk.daysPastDue'], by: 'client', to: 0, most: 90, costPerUnit: 0.5 },
    'meet-duties': {
      moves: ['risk.fulfilment', 'fulfilmentShare'],
      by: 'client',
      to: 1,
      most: 0.2,
      costPerUnit: 50,
    },
    'lower-debt': { moves: ['risk.leverage'], by: 'client', to: 0.4, most: 0.1, costPerUnit: 200 },
    'draw-less': { moves: ['risk.utilisation'], by: 'client', to: 0.3, most: 0.3, costPerUnit: 30 },
    'give-security': { moves: ['risk.securityCover'], by: 'client', to: 1.2, most: 0.5, costPerUnit: 40 },
  },
})
