/**
 * How often did signs of fading precede the loss of a client, and by how long?
 *
 * The past is asked day by day with nothing that was not known then. An alarm is the first look at which a client is raised; it
 * was right if the client was lost within the horizon after it.
 *
 * @module
 */
import { collectIssues, expectInteger, expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import type { ClientId } from '../../records/index.js'
import { proportionInterval, quantiles } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { fadingSigns } from './fading-signs.js'
import { readHistories } from './read-histories.js'
import type { FadingHistory, FadingOptions, FadingSignName } from './types.js'
import { FADING_SIGNS } from './types.js'

/** A client that left, and when. */
export interface LostClient {
  readonly client: ClientId
  /** The day after which it was no client any more. */
  readonly date: DateInput
}

/** When is looked, and what came of it. */
export interface FadingBacktestOptions extends Omit<FadingOptions, 'observedUntil' | 'language'> {
  /** Days on which is looked, in any order; at least one. */
  readonly lookOn: readonly DateInput[]
  /** All clients lost up to `knownUntil`, each once. */
  readonly lost: readonly LostClient[]
  /** The last day on which losses are known. */
  readonly knownUntil: DateInput
  /** Days after an alarm within which a loss counts as foretold; a whole number >= 1, 365 by default. */
  readonly horizonDays?: number
  /** Of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** How one sign did, or all together. */
export interface SignRecord {
  /** Clients with an alarm whose horizon is over, or that were lost within it. */
  readonly alarms: number
  /** Of these, lost within the horizon. */
  readonly foretold: number
  /** `foretold` over `alarms`: how often an alarm was right; absent, with its interval, without alarms. */
  readonly precision?: number
  readonly precisionInterval?: Interval
  /** Of the clients lost that were looked at within the horizon before, the share with an alarm in it; absent where none was lost. */
  readonly recall?: number
  readonly recallInterval?: Interval
  /** Days from alarm to loss of those foretold: quarter, half and three quarters had at most so many; absent without any. */
  readonly leadDays?: { readonly quarter: number; readonly median: number; readonly threeQuarters: number }
}

/** The report of a backtest. */
export interface FadingBacktest extends SignRecord {
  /** Looks, YYYY-MM-DD. */
  readonly looks: readonly string[]
  /** Clients that were looked at at least once. */
  readonly clients: number
  /** Of those, lost with a look within the horizon before. */
  readonly lost: number
  /** Alarms whose horizon reaches beyond `knownUntil`: not counted as right or wrong. */
  readonly undecided: number
  /** Share of looks at a client, whose horizon is over, after which it was lost within the horizon: what an alarm at random hits. */
  readonly baseRate?: number
  /** `precision` over `baseRate`; absent without either. */
  readonly lift?: number
  readonly signs: Readonly<Record<FadingSignName, SignRecord>>
}

/**
 * The record of fading signs over past days.
 *
 * @param histories of all clients of that time, also of those that left since; all of their rows may be given, later ones are not
 * looked at.
 * @throws ClienteleError as `fadingSigns`; `EMPTY_INPUT` without a look; `DUPLICATE_CLIENT` for a client lost twice;
 * `INVALID_CLIENT` for one without a history; `OUT_OF_RANGE` for a loss or look after `knownUntil`.
 * @example
 * import { fadingBacktest } from 'clientele/loyalty'
 * const monthly = (from, months) => Array.from({ length: months }, (_, i) => ({ year: from + Math.floor(i / 12), month: 1 + (i % 12), day: 5 }))
 * const histories = [
 *   { client: 'ann', purchases: monthly(2020, 60) },
 *   { client: 'bob', purchases: monthly(2020, 40) },
 * ]
 * const { precision, recall, leadDays } = fadingBacktest(histories, {
 *   lookOn: ['2023-06-30', '2023-09-30', '2023-12-31'], lost: [{ client: 'bob', date: '2024-02-15' }], knownUntil: '2024-12-31',
 * })
 * precision // => 1
 * recall // => 1
 * leadDays.median // => 230
 */
export function fadingBacktest(histories: readonly FadingHistory[], options: FadingBacktestOptions): FadingBacktest {
  expectKnownKeys(options, KEYS, 'options')
  const { lookOn, lost, knownUntil, horizonDays = 365, level, ...rest } = options
  const asked = {
    last: dayNumber(knownUntil, 'options.knownUntil'),
    horizon: expectInteger(horizonDays, 'options.horizonDays', 1, 100_000),
    level: expectLevel(level),
  }
  const looks = readLooks(lookOn, asked.last)
  const { histories: read } = readHistories(histories, asked.last)
  const lostOn = readLosses(lost, new Set(read.map(({ client }) => client)), asked.last)
  const firstDay = new Map(read.map(history => [history.client, firstDayOf(history)]))
  const followed = new Map<ClientId, Followed>()
  let [decided, followedByLoss] = [0, 0]
  for (const look of looks) {
    const there = histories.filter(({ client }) => firstDay.get(client)! <= look && !(lostOn.get(client)! <= look))
    if (there.length === 0) continue
    for (const { client, raised, signs } of fadingSigns(there, { ...rest, observedUntil: isoDate(look) }).clients) {
      const one = followedOf(followed, client)
      one.looks.push(look)
      if (raised) note(one, 'any', look)
      for (const sign of signs) if (sign.raised) note(one, sign.sign, look)
      const isFollowed = lostWithin(lostOn.get(client), look, asked.horizon)
      if (isFollowed || look + asked.horizon <= asked.last) decided++
      if (isFollowed) followedByLoss++
    }
  }
  const record = (kind: AlarmKind): CountedRecord => recordOf(kind, followed, lostOn, asked)
  const { undecided, lost: missed, ...any } = record('any')
  const baseRate = decided > 0 ? followedByLoss / decided : undefined
  return {
    looks: looks.map(isoDate),
    clients: followed.size,
    ...any,
    lost: missed,
    undecided,
    ...(baseRate !== undefined && { baseRate }),
    ...(baseRate !== undefined && baseRate > 0 && any.precision !== undefined && { lift: any.precision / baseRate }),
    signs: bySign(sign => {
      const { undecided: _, lost: __, ...own } = record(sign)
      return own
    }),
  }
}

const KEYS = [
  'lookOn',
  'lost',
  'knownUntil',
  'horizonDays',
  'level',
  'recentDays',
  'falseDiscoveryRate',
  'looks',
  'survey',
]

type AlarmKind = FadingSignName | 'any'

/** What was seen of one client. */
interface Followed {
  readonly looks: number[]
  /** Looks with an alarm, by kind. */
  readonly alarms: Map<AlarmKind, number[]>
}

interface Asked {
  readonly last: number
  readonly horizon: number
  readonly level: number
}

interface CountedRecord extends SignRecord {
  readonly undecided: number
  readonly lost: number
}

function followedOf(followed: Map<ClientId, Followed>, client: ClientId): Followed {
  const before = followed.get(client)
  if (before !== undefined) return before
  const one: Followed = { looks: [], alarms: new Map() }
  followed.set(client, one)
  return one
}

function note({ alarms }: Followed, kind: AlarmKind, look: number): void {
  const before = alarms.get(kind)
  if (before === undefined) alarms.set(kind, [look])
  else before.push(look)
}

function lostWithin(lost: number | undefined, look: number, horizon: number): boolean {
  return lost !== undefined && lost > look && lost <= look + horizon
}

function recordOf(
  kind: AlarmKind,
  followed: ReadonlyMap<ClientId, Followed>,
  lostOn: ReadonlyMap<ClientId, number>,
  { last, horizon, level }: Asked,
): CountedRecord {
  let [alarms, foretold, undecided, lost, found] = [0, 0, 0, 0, 0]
  const leads: number[] = []
  for (const [client, one] of followed) {
    const gone = lostOn.get(client)
    const own = one.alarms.get(kind)
    const inTime = own?.find(look => lostWithin(gone, look, horizon))
    if (one.looks.some(look => lostWithin(gone, look, horizon))) {
      lost++
      if (inTime !== undefined) {
        found++
        leads.push(gone! - inTime)
      }
    }
    const first = own?.[0]
    if (first === undefined) continue
    if (lostWithin(gone, first, horizon)) foretold++
    else if (first + horizon > last) {
      undecided++
      continue
    }
    alarms++
  }
  return {
    alarms,
    foretold,
    undecided,
    lost,
    ...(alarms > 0 && {
      precision: foretold / alarms,
      precisionInterval: proportionInterval(foretold, alarms, { level }),
    }),
    ...(lost > 0 && { recall: found / lost, recallInterval: proportionInterval(found, lost, { level }) }),
    ...(leads.length > 0 && { leadDays: spread(leads) }),
  }
}

function spread(leads: readonly number[]): NonNullable<SignRecord['leadDays']> {
  const [quarter, median, threeQuarters] = quantiles(leads, [0.25, 0.5, 0.75])
  return { quarter: quarter!, median: median!, threeQuarters: threeQuarters! }
}

function bySign<T>(of: (sign: FadingSignName) => T): Readonly<Record<FadingSignName, T>> {
  const [silence, frequency, depth, balances, satisfaction, response] = FADING_SIGNS
  return {
    silence: of(silence),
    frequency: of(frequency),
    depth: of(depth),
    balances: of(balances),
    satisfaction: of(satisfaction),
    response: of(response),
  }
}

function readLooks(lookOn: readonly DateInput[], last: number): readonly number[] {
  const days = Array.from(expectList(lookOn, 'options.lookOn'), (_, i) => {
    const day = dayNumber(lookOn[i]!, `options.lookOn[${i}]`)
    if (day <= last) return day
    return reject('OUT_OF_RANGE', `options.lookOn[${i}]`, `a day up to ${isoDate(last)}`, isoDate(day))
  })
  if (days.length === 0) reject('EMPTY_INPUT', 'options.lookOn', 'at least one day', lookOn)
  return [...new Set(days)].sort((a, b) => a - b)
}

function readLosses(lost: readonly LostClient[], known: ReadonlySet<ClientId>, last: number): Map<ClientId, number> {
  const days = new Map<ClientId, number>()
  const faults = collectIssues()
  for (const [i, one] of Array.from(expectList(lost, 'options.lost')).entries()) {
    const path = `options.lost[${i}]`
    expectKnownKeys(expectObject(one, path), ['client', 'date'], path)
    const { client, date } = lost[i]!
    const day = dayNumber(date, `${path}.date`)
    const at = { path: `${path}.client`, received: String(client) }
    if (!known.has(client)) faults.add({ code: 'INVALID_CLIENT', expected: 'a client with a history', ...at })
    else if (days.has(client)) faults.add({ code: 'DUPLICATE_CLIENT', expected: 'each client once', ...at })
    else if (day > last) {
      const expected = `a day up to ${isoDate(last)}`
      faults.add({ code: 'OUT_OF_RANGE', path: `${path}.date`, expected, received: isoDate(day) })
    }
    days.set(client, day)
  }
  faults.throwIfAny()
  return days
}

function firstDayOf({
  purchases,
  products,
  balances,
  satisfaction,
  contacts,
}: ReturnType<typeof readHistories>['histories'][number]): number {
  const rows = [products, balances, satisfaction, contacts].flatMap(([first]) =>
    first === undefined ? [] : [first.day],
  )
  const [bought = Infinity] = purchases
  return Math.min(bought, ...rows)
}
