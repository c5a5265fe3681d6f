/**
 * Prospects at the door, and how far each one got.
 *
 * What is dated after the last day watched is not known yet.
 *
 * @module
 */
import type { IssueCollector } from '../../errors/index.js'
import { collectIssues, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { dateIssue, dayNumber, parseDay } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import { stateNames } from '../../statistics/markov/transition-matrix.js'
import { expectClient } from '../expect-client.js'
import { expectAmount } from './expect-amount.js'
import type { Entry, Progress } from './progress.js'
import { progressOf } from './progress.js'
import type { FunnelRules } from './types.js'

/** One prospect, as far as it was known by the last day watched. */
export interface ReadProspect extends Progress {
  readonly id: ClientId
  /** Absent where it is open, or won. */
  readonly lost?: { readonly day: DayNumber; readonly reason?: string }
  readonly channel?: string
  readonly touches: readonly string[]
  readonly amount?: number
}

/** What is known of a funnel on its last day. */
export interface ReadFunnel {
  readonly stages: readonly string[]
  readonly until: DayNumber
  readonly prospects: readonly ReadProspect[]
  /** Where each of them stands in the list that was given. */
  readonly rows: readonly number[]
  /** Prospects that came only after the last day watched. */
  readonly later: number
}

const FIELDS = ['id', 'entered', 'lost', 'channel', 'touches', 'amount']

/** A funnel that comes from anywhere, checked. */
export function readFunnel(prospects: unknown, rules: FunnelRules): ReadFunnel {
  const stages = expectStages(rules.stages)
  const until = dayNumber(rules.observedUntil, 'options.observedUntil')
  const given = expectList(prospects, 'prospects')
  if (given.length === 0) reject('EMPTY_INPUT', 'prospects', 'at least one prospect', prospects)
  const known = new Set<unknown>()
  const faults = collectIssues()
  const all = Array.from(given, (each, row) => {
    const path = `prospects[${row}]`
    const read = readProspect(each, { stages, until, path, faults })
    if (known.has(read.id))
      faults.add({
        code: 'DUPLICATE_CLIENT',
        path: `${path}.id`,
        expected: 'an id of its own',
        received: String(read.id),
      })
    known.add(read.id)
    return read
  })
  faults.throwIfAny()
  const rows = all.flatMap(({ since }, row) => (since.length > 0 ? [row] : []))
  if (rows.length === 0) reject('EMPTY_INPUT', 'prospects', 'one that came by the last day watched', 'only later ones')
  return { stages, until, prospects: rows.map(row => all[row]!), rows, later: all.length - rows.length }
}

function expectStages(stages: unknown): readonly string[] {
  const path = 'options.stages'
  const list = expectList(stages, path)
  if (list.length < 2) reject('EMPTY_INPUT', path, 'at least two stages', stages)
  return stateNames(
    Array.from(list, (name, i) => expectName(name, `${path}[${i}]`)),
    path,
  )
}

interface Door {
  readonly stages: readonly string[]
  readonly until: DayNumber
  readonly path: string
  readonly faults: IssueCollector
}

function readProspect(value: unknown, door: Door): ReadProspect {
  const { until, path } = door
  const fields = expectObject(value, path)
  expectKnownKeys(fields, FIELDS, path)
  const { channel, touches, amount } = fields
  const entries = readEntries(fields['entered'], door)
  const lost = readLoss(fields['lost'], entries, door)
  const came = channel === undefined ? undefined : expectName(channel, `${path}.channel`)
  return {
    id: expectClient(fields['id'], `${path}.id`),
    ...progressOf(entries.filter(({ day }) => day <= until)),
    ...(lost !== undefined && lost.day <= until && { lost }),
    ...(came !== undefined && { channel: came }),
    touches: touches === undefined ? (came === undefined ? [] : [came]) : readTouches(touches, `${path}.touches`),
    ...(amount !== undefined && { amount: expectAmount(amount, `${path}.amount`) }),
  }
}

function readEntries(value: unknown, { stages, path, faults }: Door): readonly Entry[] {
  const list = expectList(value, `${path}.entered`)
  if (list.length === 0) reject('EMPTY_INPUT', `${path}.entered`, 'at least one stage', value)
  return Array.from(list, (each, i) => {
    const at = `${path}.entered[${i}]`
    const entry = expectObject(each, at)
    expectKnownKeys(entry, ['stage', 'date'], at)
    const place = stages.indexOf(expectText(entry['stage'], `${at}.stage`))
    if (place < 0) reject('OUT_OF_RANGE', `${at}.stage`, `one of ${stages.join(', ')}`, entry['stage'])
    return { place, day: readDay(entry['date'], `${at}.date`, faults) }
  })
}

/** A bad date is counted among the faults; what stands for it is never used. */
function readDay(value: unknown, path: string, faults: IssueCollector): DayNumber {
  const day = parseDay(value)
  if (day === undefined) faults.add(dateIssue(value, path))
  return day === undefined ? Number.NaN : day
}

function readLoss(value: unknown, entries: readonly Entry[], { stages, path, faults }: Door): ReadProspect['lost'] {
  if (value === undefined) return undefined
  const at = `${path}.lost`
  const loss = expectObject(value, at)
  expectKnownKeys(loss, ['date', 'reason'], at)
  const day = readDay(loss['date'], `${at}.date`, faults)
  if (entries.some(({ place }) => place === stages.length - 1)) {
    reject('INCONSISTENT_HISTORY', at, 'no loss of who was won', value, 'A client that leaves is no prospect')
  }
  if (entries.some(entry => entry.day > day)) {
    const hint = 'Who comes back is a new prospect, with an id of its own'
    reject('INCONSISTENT_HISTORY', `${at}.date`, 'a day on or after its last entry', loss['date'], hint)
  }
  const { reason } = loss
  return { day, ...(reason !== undefined && { reason: expectName(reason, `${at}.reason`) }) }
}

function readTouches(value: unknown, path: string): readonly string[] {
  const list = expectList(value, path)
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one channel', value)
  return Array.from(list, (each, i) => expectName(each, `${path}[${i}]`))
}

function expectName(value: unknown, path: string): string {
  const name = expectText(value, path)
  return name === '' ? reject('EMPTY_INPUT', path, 'a name', value) : name
}
