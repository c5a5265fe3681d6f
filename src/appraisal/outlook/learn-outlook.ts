/**
 * What the outlooks of clients take from all of them.
 *
 * Everything is counted in whole numbers, so that the order of clients changes nothing.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import { lastOf } from '../../records/attributes/accounts.js'
import { reportOf } from '../../records/attributes/credit.js'
import type { ClientCase, Learner } from '../case/types.js'
import { accountsScore } from './accounts-score.js'
import type { EventSum, FigureSum } from './counting.js'
import { addFigure, eventCount, figureOfBook, figureSum } from './counting.js'
import { MOST_GROWTH } from './growing.js'
import type { GradeSums } from './learn-defaults.js'
import { addDefaults, addRatings, gradesOf } from './learn-defaults.js'
import type { BusinessSum } from './learn-lending.js'
import { addBusiness, addLosses, addPrepaid, businessOf } from './learn-lending.js'
import { relationOf } from './relation.js'
import { signalOf } from './signals.js'
import type { FigureOfBook, OutlookLearnt, OutlookPolicy } from './types.js'

/** Sums over the clients seen so far. */
interface Sums {
  readonly defaults: EventSum
  readonly grades: GradeSums
  readonly accounts: FigureSum
  readonly lateShare: FigureSum
  readonly bureaus: Map<string, FigureSum>
  readonly groups: Set<string>
  readonly leaving: EventSum
  readonly signals: Readonly<Record<keyof OutlookLearnt['signals'], FigureSum>>
  readonly prepaying: EventSum
  readonly losses: FigureSum
  readonly business: BusinessSum
  readonly growth: FigureSum
}

/** Learns what an outlook needs to know of the book. */
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
    groups: new Set(),
    leaving: { events: 0, days: 0 },
    signals: {
      dissatisfaction: figureSum(0.001),
      silence: figureSum(0.001),
      complaints: figureSum(0.01),
      competitors: figureSum(0.001),
    },
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
  addLeaving(sums, client, watchYears)
  addPrepaid(sums.prepaying, client, policy)
  addLosses(sums.losses, client)
  addBusiness(sums.business, client, watchYears)
  const growth = client.figure('salesGrowth')
  if (growth !== undefined && Math.abs(growth) <= MOST_GROWTH) addFigure(sums.growth, growth)
  const { group } = client.client
  if (group !== undefined && client.fact('inDefault') === true) sums.groups.add(group)
}

function addScores({ accounts, lateShare, bureaus }: Sums, client: ClientCase): void {
  const last = client.client.entityType === 'company' ? lastOf(client) : undefined
  if (last !== undefined) addFigure(accounts, accountsScore(last))
  addFigure(lateShare, client.figure('lateShare'))
  const report = reportOf(client)
  if (report?.score === undefined) return
  const scores = bureaus.get(report.bureau) ?? figureSum(BUREAU_STEP)
  bureaus.set(report.bureau, scores)
  addFigure(scores, report.score)
}

const BUREAU_STEP = 0.1

/** Who left, but for those written off, and what was known of the others today. */
function addLeaving({ leaving, signals }: Sums, client: ClientCase, watchYears: number): void {
  const relation = relationOf(client, watchYears)
  if (relation === undefined || client.client.entityType === 'project-company') return
  leaving.days += relation.until - relation.from
  if (relation.isOver) {
    if (!isWrittenOff(client, relation.until)) leaving.events++
    return
  }
  addFigure(signals.dissatisfaction, signalOf('dissatisfaction', client, client.asOf))
  addFigure(signals.silence, signalOf('silence', client, client.asOf))
  addFigure(signals.complaints, signalOf('complaints', client, client.asOf))
  addFigure(signals.competitors, signalOf('competitors', client, client.asOf))
}

/** Whether the relationship ended with a default. */
function isWrittenOff(client: ClientCase, endedOn: number): boolean {
  return client.records('defaults').some(({ endedOn: over, outcome }) => {
    const day = parseDay(over)
    return outcome === 'written-off' && day !== undefined && Math.abs(day - endedOn) <= NEAR_DAYS
  })
}

const NEAR_DAYS = 90

function learntOf(sums: Sums, policy: OutlookPolicy): OutlookLearnt {
  const { signals } = sums
  return {
    kind: 'outlook-learnt',
    version: 1,
    defaults: eventCount(sums.defaults),
    ratings: gradesOf(sums.grades),
    accounts: figureOfBook(sums.accounts),
    lateShare: figureOfBook(sums.lateShare),
    bureaus: byName(sums.bureaus),
    slopes: {},
    groupsInDefault: [...sums.groups].toSorted(),
    leaving: eventCount(sums.leaving),
    signals: {
      dissatisfaction: figureOfBook(signals.dissatisfaction),
      complaints: figureOfBook(signals.complaints),
      silence: figureOfBook(signals.silence),
      competitors: figureOfBook(signals.competitors),
    },
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
