/**
 * Silence is believed no more often than it says of clients that go on as before, clients that are raised are raised by chance no
 * more often than asked, and the interval of a loyalty trend holds its slope.
 */
import { expect, it } from 'vitest'
import { chanceOfSilence } from '../../src/loyalty/fading/silence.js'
import type { FadingHistory } from '../../src/loyalty/index.js'
import { fadingSigns, loyaltyTrend } from '../../src/loyalty/index.js'
import type { RandomStream } from '../../src/model/index.js'
import { randomStream } from '../../src/model/index.js'
import { isoDate } from '../../src/money/core.js'
import { gammaPInverse } from '../../src/numeric/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run. */
const FIRST_SEED = 940_000
const CLIENTS = 20_000
const DAYS = 1500

/** Days from the first purchase to each repeat within the time a client is watched; gaps of mean 1 in units of its own. */
function comes(uniform: RandomStream, shape: number): { readonly all: number; readonly days: readonly number[] } {
  const all = 1 + 40 * uniform()
  const rate = 0.1 - Math.log(1 - uniform())
  const days = [0]
  for (;;) {
    const next = days.at(-1)! + gammaPInverse(uniform(), shape) / (shape * rate)
    if (next > all) return { all, days }
    days.push(next)
  }
}

it('believes silence no more often than it says', () => {
  const rows = [0.5, 1, 2, 5].map((shape, i) => {
    const uniform = randomStream(FIRST_SEED + i)
    const chances: number[] = []
    while (chances.length < CLIENTS) {
      const { all, days } = comes(uniform, shape)
      if (days.length > 1) chances.push(chanceOfSilence(all - days.at(-1)!, all, days.length - 1, shape))
    }
    const share = (level: number): string => (chances.filter(p => p <= level).length / CLIENTS).toFixed(4)
    return { regularity: shape, 'p <= 0.1': share(0.1), 'p <= 0.05': share(0.05), 'p <= 0.01': share(0.01) }
  })
  saveTable('loyalty-coverage', `Silence of ${CLIENTS} clients that go on as before`, rows)
  for (const row of rows) {
    expect(Number(row['p <= 0.05'])).toBeLessThan(0.065)
    expect(Number(row['p <= 0.01'])).toBeLessThan(0.02)
  }
})

it('raises by chance no larger share than asked for', () => {
  const runs = 60
  let [wrong, found, raisedByChance] = [0, 0, 0]
  for (let run = 0; run < runs; run++) {
    const uniform = randomStream(FIRST_SEED + 100 + run)
    const histories = Array.from({ length: 200 }, (_, client): FadingHistory => {
      const until = client < 40 ? DAYS - 300 : DAYS
      const mean = 15 + 60 * uniform()
      const purchases: string[] = []
      for (let day = 300 * uniform(); day <= until; day += 1 - mean * Math.log(1 - uniform())) {
        purchases.push(isoDate(18_000 + Math.floor(day)))
      }
      return { client, purchases }
    })
    const { clients } = fadingSigns(histories, { observedUntil: isoDate(18_000 + DAYS), falseDiscoveryRate: 0.2 })
    const raised = clients.flatMap((one, i) => (one.raised ? [i] : []))
    const chance = raised.filter(i => i >= 40).length
    wrong += chance / Math.max(1, raised.length) / runs
    found += (raised.length - chance) / 40 / runs
    raisedByChance += chance
  }
  saveTable('loyalty-coverage', `Clients raised, ${runs} books of 200 of which 40 are silent for 300 days`, [
    { asked: 0.2, 'raised by chance': wrong.toFixed(4), 'silent ones raised': found.toFixed(4), count: raisedByChance },
  ])
  expect(wrong).toBeLessThan(0.2)
  expect(found).toBeGreaterThan(0.6)
})

it('holds the slope of a trend', () => {
  const rows = [6, 8, 12, 24].map((size, i) => {
    const uniform = randomStream(FIRST_SEED + 200 + i)
    let covered = 0
    for (let run = 0; run < 2000; run++) {
      const readings = Array.from({ length: size }, (_, quarter) => ({
        date: isoDate(18_000 + 91 * quarter),
        index: 50 + ((91 * quarter) / 365.25) * 2 + 10 * (uniform() ** 2 - 1 / 3),
      }))
      const { interval } = loyaltyTrend(readings)
      if (interval !== undefined && interval.lower <= 2 && 2 <= interval.upper) covered++
    }
    return { readings: size, 'covered, 95 %': (covered / 2000).toFixed(4) }
  })
  saveTable('loyalty-coverage', 'Trend of 2 points a year, 2,000 runs', rows)
  for (const row of rows) expect(Number(row['covered, 95 %'])).toBeGreaterThan(0.935)
})
