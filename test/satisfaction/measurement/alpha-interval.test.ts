import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/index.js'
import { feldtInterval, freeInterval } from '../../../src/satisfaction/measurement/alpha-interval.js'
import { cronbachAlpha } from '../../../src/satisfaction/measurement/index.js'

describe('feldtInterval', () => {
  it('is that of Feldt (1965), as R computes it from qf', () => {
    // 1 − 0.2 qf(c(.975, .025), 29, 29 · 9).
    const { lower, upper } = feldtInterval(0.8, 30, 10, 0.95)
    expect(lower).toBeCloseTo(0.6733594417, 9)
    expect(upper).toBeCloseTo(0.8915582693, 9)
  })
})

describe('the distribution-free interval', () => {
  const uniform = randomStream(11)
  const normal = () => normalQuantile(uniform())
  const people = Array.from({ length: 80 }, () => {
    const common = normal()
    return [common + normal(), common + normal(), 2 * common + normal()]
  })
  const columns = (rows: readonly (readonly number[])[]) => ({
    a: rows.map(row => row[0]!),
    b: rows.map(row => row[1]!),
    c: rows.map(row => row[2]!),
  })
  const whole = cronbachAlpha(columns(people), { interval: 'distribution-free' })

  it('has the error that leaving out one sheet after the other has', () => {
    const without = people.map((_, i) => cronbachAlpha(columns(people.filter((__, j) => j !== i))).raw)
    const mean = without.reduce((sum, alpha) => sum + alpha, 0) / 80
    const jackknife = Math.sqrt((79 / 80) * without.reduce((sum, alpha) => sum + (alpha - mean) ** 2, 0))
    expect(whole.standardError / jackknife).toBeGreaterThan(0.93)
    expect(whole.standardError / jackknife).toBeLessThan(1.02)
  })

  it('is as wide for sheets given twice under one client as for sheets given once', () => {
    const clients = [...people, ...people].map((_, i) => `client ${i % 80}`)
    const twice = cronbachAlpha(columns([...people, ...people]), { interval: 'distribution-free', clients })
    expect(twice.standardError).toBeCloseTo(whole.standardError, 12)
    expect(twice.clients).toBe(80)
    const alone = cronbachAlpha(columns([...people, ...people]), { interval: 'distribution-free' })
    expect(whole.standardError / alone.standardError).toBeCloseTo(Math.sqrt(2 * (159 / 160) * (80 / 79)), 1)
  })

  it('stays below 1, and has no width at 1', () => {
    expect(freeInterval(0.9, 0.3, 4, 0.95).upper).toBeLessThan(1)
    expect(freeInterval(1, 0, 4, 0.95)).toMatchObject({ lower: 1, upper: 1 })
  })
})
