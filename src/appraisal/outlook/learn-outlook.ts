/**
 * What the outlooks of clients take from all of them.
 *
 * Everything is counted in whole numbers, so that the order of clients changes nothing.
 *
 * @module
 */
import { lastOf } from '../../records/attributes/accounts.js'
import { reportOf } from '../../records/attributes/credit.js'
import type { ClientCase, Learner } from '../case/types.js'
import { accountsScore } from './accounts-score.js'
import { ownAlarms } from './alarms.js'
import type { EventSum, FigureSum } from './counting.js'
import { addFigure, eventCount, figureOfBook, figureSum } from './counting.js'
import { MOST_GROWTH } from './growing.js'
import type { GradeSums } from './learn-defaults.js'
import { addDefaults, addRatings, gradesOf } from './learn-defaults.js'
import type { GroupSums } from './learn-groups.js'
import { addToGroup, groupsOf } from './learn-groups.js'
import type { LeavingSums } from './learn-leaving.js'
import { addLeaving, leavingSums, signalCoefficients } from './learn-leaving.js'
import type { BusinessSum } from './learn-lending.js'
import { addBusiness, addLosses, addPrepaid, businessOf } from './learn-lending.js'
import type { ScoreCells } from './learn-scores.js'
import { addPastScores, slopesOf } from './learn-scores.js'
import type { DefaultPolicy, FigureOfBook, OutlookLearnt, OutlookPolicy } from './types.js'

/** Sums over the clients seen so far. */
interface Sums {
  readonly defaults: EventSum
  readonly grades: GradeSums
  readonly accounts: FigureSum
  readonly lateShare: FigureSum
  readonly bureaus: Map<string, FigureSum>
  readonly groups: GroupSums
  readonly alarms: FigureSum
  readonly past: ScoreCells
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
    past: { accounts: new Map(), bureaus: new Map() },
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
  addScores(sums, client)
  addPastScores(sums.past, client, watchYears)
  addLeaving(sums.leaving, client, watchYears)
  addPrepaid(sums.prepaying, client, policy)
  addLosses(sums.losses, client)
  addBusiness(sums.business, client, watchYears)
  const growth = client.figure('salesGrowth')
  if (growth !== undefined && Math.abs(growth) <= MOST_GROWTH) addFigure(sums.growth, growth)
  if (client.fact('inDefault') !== true) addAlarm(sums.alarms, client, policy.defaults)
  addToGroup(sums.groups, client)
}

/** How many times likelier default is by alarms, of a client as the book has them before own history. */
function addAlarm(to: FigureSum, client: ClientCase, { alarms, perYear }: DefaultPolicy): void {
  const added = client.client.status === 'ended' ? undefined : ownAlarms(client, alarms)
  if (added === undefined) return
  const odds = (Math.exp(added) * perYear) / (1 - perYear)
  addFigure(to, odds / (1 + odds) / perYear)
}

function addScores({ accounts, lateShare, bureaus }: Sums, client: ClientCase): void {
  const last = client.client.entityType === 'company' ? lastOf(client) : undefined
  if (last !== undefined) addFigure(accounts, accountsScore(last))
  addFigure(lateShare, client.figure('lateShare'))
  const report = reportOf(client)
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
  const [accounts, bureaus] = [figureOfBook(sums.accounts), byName(sums.bureaus)]
  const coefficients = signalCoefficients(sums.leaving, signals, policy)
  return {
    kind: 'outlook-learnt',
    version: 1,
    defaults: eventCount(sums.defaults),
    ratings: gradesOf(sums.grades),
    accounts,
    lateShare: figureOfBook(sums.lateShare),
    bureaus,
    slopes: slopesOf(sums.past, accounts, bureaus, policy.fewestEvents),
    alarms: figureOfBook(sums.alarms),
    ...groupsOf(sums.groups),
    leaving: eventCount(sums.leaving.endings),
    signals,
    ...(coefficients !== undefined && { signalCoefficients: coefficients }),
    prepaying: eventCount(sums.prepaying),
    losses: figureOfBook(sums.losses),
    newBusiness: businessOf(sums.business, policy),
    growth: figureOfBook(sums.growth),
  }
}

function byName(sums: ReadonlyMap<string, FigureSum>): Readonly<Record<string, FigureOfBook>> {
  const entries = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, sum]) => [name, figureOfBook(sum)]))
}
