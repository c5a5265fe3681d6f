import { expect, it } from 'vitest'
import {
  OPTIONS,
  shuffled,
  simulatedColumns,
  simulatedFreeTimes,
  simulatedLog,
  tenfold,
  textIds,
} from '../../bench/simulated.js'

const CLIENTS = 500
const log = simulatedLog(CLIENTS, 1)

function isAscending(days: Int32Array): boolean {
  return days.every((day, i) => i === 0 || day >= days[i - 1]!)
}

/** Rows in an order that depends on them alone. */
function sortedRows({ client, date }: typeof log): readonly string[] {
  return Array.from(client, (code, i) => `${code} ${date[i]}`).sort()
}

it('writes the log day after day, every client in it, until the end of observation', () => {
  expect(new Set(log.client).size).toBe(CLIENTS)
  expect(isAscending(log.date)).toBe(true)
  expect(log.date.at(-1)! * 86_400_000).toBeLessThanOrEqual(Date.parse(OPTIONS.observedUntil))
})

it('shuffles rows without losing any', () => {
  expect(isAscending(shuffled(log).date)).toBe(false)
  expect(sortedRows(shuffled(log))).toEqual(sortedRows(log))
})

it('repeats the log with clients of their own', () => {
  const large = tenfold(log, CLIENTS)
  expect(large.client.length).toBe(10 * log.client.length)
  expect(new Set(large.client).size).toBe(10 * CLIENTS)
  expect(isAscending(large.date)).toBe(true)
})

it('sums clients up in whole days, and in free times where asked', () => {
  const isWholeDays = (weeks: number): boolean => Math.abs(7 * weeks - Math.round(7 * weeks)) < 1e-9
  expect(simulatedColumns(CLIENTS, 1).age.every(isWholeDays)).toBe(true)
  const free = simulatedFreeTimes(CLIENTS, 1)
  expect(free.age.filter(isWholeDays).length).toBeLessThan(CLIENTS / 10)
  expect(free.recency.every((time, i) => time <= free.age[i]!)).toBe(true)
})

it('makes texts of ids that sort like them', () => {
  expect(textIds(Int32Array.of(7, 123))).toEqual(['C0000007', 'C0000123'])
})
