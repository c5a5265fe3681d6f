import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/index.js'
import { feldtInterval } from '../../../src/satisfaction/measurement/alpha-interval.js'
import { cronbachAlpha } from '../../../src/satisfaction/measurement/index.js'
import { thrown } from '../../errors/thrown.js'

describe('feldtInterval', () => {
  it('has ends at levels next to 1', () => {
    const { lower, upper } = feldtInterval(0.8, 20, 4, 1 - Number.EPSILON / 2)
    expect(lower).toBeGreaterThan(-100)
    expect(lower).toBeLessThan(0.8)
    expect(upper).toBeLessThan(1)
  })

  it('is that of Feldt (1965), as R computes it from qf', () => {
    // 1 − 0.2 qf(c(.975, .025), 29, 29 · 9).
    const { lower, upper } = feldtInterval(0.8, 30, 10, 0.95)
    expect(lower).toBeCloseTo(0.6733594417, 9)
    expect(upper).toBeCloseTo(0.8915582693, 9)
  })
})

describe('the jackknife', () => {
  const uniform = randomStream(11)
  const normal = () => normalQuantile(uniform())
  const people = Array.from({ length: 60 }, () => {
    const common = normal()
    return [common + normal(), common + normal(), 2 * common + normal()]
  })
  const columns = (rows: readonly (readonly number[])[]) => ({
    a: rows.map(row => row[0]!),
    b: rows.map(row => row[1]!),
    c: rows.map(row => row[2]!),
  })
  const clients = people.map((_, i) => `client ${i % 17}`)

  it('leaves out each sheet, or each client with all sheets, in earnest', () => {
    for (const names of [people.map((_, i) => `${i}`), clients]) {
      const groups = [...new Set(names)]
      const without = groups.map(name => cronbachAlpha(columns(people.filter((_, i) => names[i] !== name))).raw)
      const mean = without.reduce((sum, alpha) => sum + alpha, 0) / groups.length
      const squares = without.reduce((sum, alpha) => sum + (alpha - mean) ** 2, 0)
      const found = cronbachAlpha(columns(people), { interval: 'jackknife', clients: names })
      expect(found.standardError).toBeCloseTo(Math.sqrt((1 - 1 / groups.length) * squares), 12)
      expect(found.clients).toBe(groups.length)
    }
  })

  it('is as wide for sheets given twice under one client as for sheets given once', () => {
    const once = cronbachAlpha(columns(people), { interval: 'jackknife' })
    const names = [...people, ...people].map((_, i) => `client ${i % 60}`)
    const twice = cronbachAlpha(columns([...people, ...people]), { interval: 'jackknife', clients: names })
    expect(twice.standardError / once.standardError).toBeCloseTo(1, 12)
    const alone = cronbachAlpha(columns([...people, ...people]), { interval: 'jackknife' })
    expect(once.standardError / alone.standardError).toBeCloseTo(Math.sqrt(2), 1)
  })

  it('holds beside means that are far larger than spreads, and ends at 1', () => {
    const far = columns(people.map(row => row.map(cell => cell + 1e6)))
    const [near, moved] = [columns(people), far].map(each => cronbachAlpha(each, { interval: 'jackknife' }).interval)
    expect(moved!.lower).toBeCloseTo(near!.lower, 7)
    const few = cronbachAlpha({ a: [1, 2, 3, 5], b: [1, 2, 4, 5] }, { interval: 'jackknife' })
    expect(few.interval.upper).toBe(1)
  })

  it('is refused where alpha does not exist without some client', () => {
    const door = () => cronbachAlpha({ a: [1, 1, 2], b: [1, 1, 3] }, { interval: 'jackknife' })
    expect(thrown(door)).toMatchObject({ code: 'NO_DATA', path: 'answers' })
  })
})
