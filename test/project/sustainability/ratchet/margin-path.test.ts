import { describe, expect, it } from 'vitest'
import type { MarginRatchet } from '../../../../src/project/index.js'
import { marginPath } from '../../../../src/project/index.js'

const ratchet: MarginRatchet = {
  annualRate: 0.05,
  indicators: [
    {
      name: 'emissions',
      better: 'lower',
      targets: [
        { date: '2026-07-01', target: 60, down: 5, up: 4 },
        { date: '2027-07-01', target: 50, down: 5, up: 4 },
      ],
    },
    { name: 'recycled', better: 'higher', targets: [{ date: '2026-07-01', target: 0.3, down: 4, up: 3 }] },
  ],
  caps: { down: 8, up: 6 },
  missing: 'missed',
}
const report = (indicator: string, date: string, value: number) => ({ indicator, date, value })
const good = [
  report('emissions', '2026-07-01', 60),
  report('emissions', '2027-07-01', 40),
  report('recycled', '2026-07-01', 0.5),
]

describe('marginPath', () => {
  it('takes off where targets are met, up to the cap', () => {
    const { steps, tests, annualRate } = marginPath(ratchet, good)
    expect(steps).toEqual([
      { from: '2026-07-01', basisPoints: -8, capped: true },
      { from: '2027-07-01', basisPoints: -8, capped: true },
    ])
    expect(tests.map(({ result, basisPoints }) => [result, basisPoints])).toEqual([
      ['met', -5],
      ['met', -4],
      ['met', -5],
    ])
    expect(annualRate[0]).toEqual({ from: '2026-06-30', value: 0.05 })
    expect(annualRate[1]?.value).toBeCloseTo(0.0492, 15)
  })

  it('adds where they are missed, and keeps the step of an indicator without a test', () => {
    const { steps } = marginPath(ratchet, [
      report('emissions', '2026-07-01', 61),
      report('emissions', '2027-07-01', 50),
      report('recycled', '2026-07-01', 0.29),
    ])
    expect(steps).toEqual([
      { from: '2026-07-01', basisPoints: 6, capped: true },
      { from: '2027-07-01', basisPoints: -2, capped: false },
    ])
  })

  it('counts what is not reported by the rule', () => {
    expect(marginPath(ratchet, []).steps.map(({ basisPoints }) => basisPoints)).toEqual([6, 6])
    const { steps, tests } = marginPath({ ...ratchet, missing: 'no-step' }, [])
    expect(steps.map(({ basisPoints }) => basisPoints)).toEqual([0, 0])
    expect(tests.map(({ result }) => result)).toEqual(['not-reported', 'not-reported', 'not-reported'])
    expect(tests[0]).not.toHaveProperty('reported')
  })

  it('adds up over test days where steps accumulate', () => {
    const { steps } = marginPath({ ...ratchet, steps: 'accumulate', caps: { down: 12, up: 12 } }, good)
    expect(steps.map(({ basisPoints }) => basisPoints)).toEqual([-9, -12])
  })

  it('takes time in proportion to its targets', () => {
    const targets = Array.from({ length: 20_000 }, (_, day) => ({
      date: new Date(day * 864e5).toISOString().slice(0, 10),
      target: 1,
      down: 1,
      up: 1,
    }))
    const started = performance.now()
    const { steps } = marginPath({ ...ratchet, indicators: [{ name: 'k', better: 'lower', targets }] }, [])
    expect(steps).toHaveLength(20_000)
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('names what is wrong', () => {
    const wrong = (change: object) => () => marginPath({ ...ratchet, ...change }, [])
    expect(wrong({ annualRate: -1 })).toThrow('ratchet.annualRate')
    expect(wrong({ caps: { down: -1, up: 0 } })).toThrow('ratchet.caps.down')
    expect(wrong({ indicators: [] })).toThrow('EMPTY_INPUT')
    expect(wrong({ missing: 'ignored' })).toThrow('ratchet.missing')
    expect(() => marginPath(ratchet, [report('emissions', '2026-07-02', 1)])).toThrow('whenever it came')
    expect(() => marginPath({ ...ratchet, annualRate: -0.9995 }, good)).toThrow('ratchet.annualRate')
    expect(() => marginPath(ratchet, [...good, report('emissions', '2026-07-01', 1)])).toThrow('OVERLAPPING_DATES')
  })
})
