/**
 * What the outlooks of clients take from all of them.
 *
 * Everything is counted in whole numbers, so that the order of clients changes nothing.
 *
 * @module
 */
import type { ClientCase, Learner } from '../case/types.js'
import { couldRing, datedAlarms, otherAlarms } from './alarms.js'
import type { EventSum, FigureSum } from './counting.js'
import { addFigure, eventCount, figureOfBook, figureSum, shrunkHazard } from './counting.js'
import type { Credit } from './credit.js'
import { creditOn } from './credit.js'
import type { CreditBook } from './default-evidence.js'
import { MOST_GROWTH } from './growing.js'
import { calibrationOf, slopesOf } from './learn-credit.js'
import type { GradeSums } from './learn-defaults.js'
import { addDefaults, addRatings, gradesOf } from './learn-defaults.js'
import type { GroupSums } from './learn-groups.js'
import { addToGroup, groupsOf } from './learn-groups.js'
import type { LeavingSums } from './learn-leaving.js'
import { addLeaving, leavingCoefficients, leavingSums } from './learn-leaving.js'
import type { BusinessSum } from './learn-lending.js'
import { addBusiness, addLosses, addPrepaid, businessOf } from './learn-lending.js'
import type { EventCount, FigureOfBook, OutlookLearnt } from './learnt-types.js'
import { hazardOf, logOddsOf, probabilityOf } from './log-odds.js'
import type { PastCase } from './past-cases.js'
import { pastCasesOf } from './past-cases.js'
import { bookOf, usualOf } from './run.js'
import type { DefaultPolicy, OutlookPolicy } from './types.js'

/** Sums over the clients seen so far. */
interface Sums {
  readonly defaults: EventSum
  readonly grades: GradeSums
  readonly accounts: FigureSum
  readonly lateShare: FigureSum
  readonly bureaus: Map<string, FigureSum>
  readonly groups: GroupSums
  readonly alarms: FigureSum
  readonly past: PastCase[]
  readonly leaving: LeavingSums
  readonly prepaying: EventSum
  readonly losses: FigureSum
  readonly business: BusinessSum
  readonly growth: FigureSum
}

/**
 * Learns what an outlook needs to know of the book: how often clients default and leave, how ratings and scores came before defaults,
 * what was lost, how many facilities follow. Show it every client once; the order does not matter, to the last byte.
 *
 * @see the guide `docs/outlook.md` for formulas and sources.
 */
export function learnOutlook(policy: OutlookPolicy): Learner<OutlookLearnt> {
  const sums = emptySums()
  return { add: client => addClient(sums, client, policy), finish: () => learntOf(sums, policy) }
}

function emptySums(): Sums {
  return {
    defaults: { events: 0, days: 0 },
    grades: new Map(),
    accounts: figureSum(0.001),
    lateShare: figureSum(0.001),
    bureaus: new Map(),
    groups: new Map(),
    alarms: figureSum(0.01),
    past: [],
    leaving: leavingSums(),
    prepaying: { events: 0, days: 0 },
    losses: figureSum(0.001),
    business: { facilities: 0, days: 0, squares: 0, products: 0, squaredDays: 0 },
    growth: figureSum(0.001),
  }
}

function addClient(sums: Sums, client: ClientCase, policy: OutlookPolicy): void {
  const { watchYears } = policy
  addDefaults(sums.defaults, client, watchYears)
  addRatings(sums.grades, client, policy.defaults, watchYears)
  const credit = creditOn(client, client.asOf)
  addCredit(sums, credit)
  sums.past.push(...pastCasesOf(client, policy.defaults, watchYears))
  addLeaving(sums.leaving, client, watchYears)
  addPrepaid(sums.prepaying, client, policy)
  addLosses(sums.losses, client)
  addBusiness(sums.business, client, watchYears)
  const growth = client.figure('salesGrowth')
  if (growth !== undefined && Math.abs(growth) <= MOST_GROWTH) addFigure(sums.growth, growth)
  if (client.fact('inDefault') !== true) addAlarm(sums.alarms, client, credit, policy.defaults)
  addToGroup(sums.groups, client)
}

/** How many times likelier default is by alarms, of a client as the book has them before own history. */
function addAlarm(to: FigureSum, client: ClientCase, credit: Credit, { alarms, perYear }: DefaultPolicy): void {
  if (client.client.status === 'ended' || !couldRing(client, credit)) return
  const { pastDue, longPastDue, elsewhere } = datedAlarms(credit, alarms)
  const added = pastDue + longPastDue + elsewhere + otherAlarms(client, alarms)
  const odds = (Math.exp(added) * perYear) / (1 - perYear)
  addFigure(to, odds / (1 + odds) / perYear)
}

function addCredit(sums: Sums, { accounts, lateShare, report }: Credit): void {
  addFigure(sums.accounts, accounts)
  addFigure(sums.lateShare, lateShare)
  const { bureaus } = sums
  if (report?.score === undefined) return
  const scores = bureaus.get(report.bureau) ?? figureSum(SCORE_STEP)
  bureaus.set(report.bureau, scores)
  addFigure(scores, report.score)
}

const SCORE_STEP = 0.1

function learntOf(sums: Sums, policy: OutlookPolicy): OutlookLearnt {
  const { dissatisfaction, silence, complaints, competitors } = sums.leaving.signals
  const signals = {
    dissatisfaction: figureOfBook(dissatisfaction),
    silence: figureOfBook(silence),
    complaints: figureOfBook(complaints),
    competitors: figureOfBook(competitors),
  }
  const defaults = eventCount(sums.defaults)
  const leaving = eventCount(sums.leaving.endings)
  const { perYear, priorLeavers } = policy.leaving
  const bookOfLeaving = logOddsOf(probabilityOf(shrunkHazard(leaving, hazardOf(perYear), priorLeavers)))
  return {
    kind: 'outlook-learnt',
    version: 1,
    defaults,
    ...creditLearnt(sums, defaults, policy.defaults),
    ...groupsOf(sums.groups),
    leaving,
    signals,
    leavingCoefficients: leavingCoefficients(sums.leaving, signals, bookOfLeaving, policy.leaving),
    prepaying: eventCount(sums.prepaying),
    losses: figureOfBook(sums.losses),
    newBusiness: businessOf(sums.business, policy),
    growth: figureOfBook(sums.growth),
  }
}

/** What is learnt of credit, in its order: how the book is, what each score says in it, how far all of it may be believed. */
function creditLearnt(
  sums: Sums,
  defaults: EventCount,
  rules: DefaultPolicy,
): CreditBook & Pick<OutlookLearnt, 'alarms' | 'calibration'> {
  const prior = bookOf(defaults, rules)
  const figures = {
    accounts: figureOfBook(sums.accounts),
    lateShare: figureOfBook(sums.lateShare),
    bureaus: byName(sums.bureaus),
  }
  const slopes = slopesOf(sums.past, figures, prior, rules)
  const book: CreditBook = { ratings: gradesOf(sums.grades), ...figures, slopes }
  const alarms = figureOfBook(sums.alarms)
  return { ...book, alarms, calibration: calibrationOf(sums.past, book, prior, usualOf(alarms), rules) }
}

function byName(sums: ReadonlyMap<string, FigureSum>): Readonly<Record<string, FigureOfBook>> {
  const entries = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, sum]) => [name, figureOfBook(sum)]))
}
