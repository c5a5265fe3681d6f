/**
 * How often did signs of fading precede the loss of a client, and by how long?
 *
 * The past is asked day by day with nothing that was not known then. An alarm is the first look at which a client is raised; it
 * was right if the client was lost within the horizon after it.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import { dayNumber, isoDate } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import { expectLevel } from '../../statistics/level.js'
import type { FadingBacktest, FadingBacktestOptions } from './backtest-types.js'
import { fadingSigns } from './fading-signs.js'
import type { ReadHistory } from './read-histories.js'
import { readHistories } from './read-histories.js'
import { readLooks, readLosses } from './read-losses.js'
import { FADING_SIGNS } from './sign-names.js'
import type { AlarmKind, CountedRecord, Followed } from './sign-record.js'
import { lostWithin, signRecord } from './sign-record.js'
import type { FadingHistory, FadingSignName } from './types.js'

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
  const record = (kind: AlarmKind): CountedRecord => signRecord(kind, followed, lostOn, asked)
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

function firstDayOf({ purchases, products, balances, satisfaction, contacts }: ReadHistory): number {
  const rows = [products, balances, satisfaction, contacts].flatMap(([first]) =>
    first === undefined ? [] : [first.day],
  )
  const [bought = Infinity] = purchases
  return Math.min(bought, ...rows)
}
