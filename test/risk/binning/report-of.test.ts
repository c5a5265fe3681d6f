import { describe, expect, it } from 'vitest'
import { reportOf, warningsOf } from '../../../src/risk/binning/report-of.js'
import { tableOf } from '../../../src/risk/binning/table-of.js'
import { LOOSE } from './sample.js'

const names = [
  { label: 'all', kind: 'ordinary' },
  { label: 'code', kind: 'special' },
  { label: 'missing', kind: 'missing' },
] as const
const evidence = { weightOfEvidence: 'ln(good/bad)', smoothing: 0.5 } as const
const tally = (goods: number, bads: number) => ({ count: goods + bads, goods, bads })

it('adds the bins beside to what each trend could reach', () => {
  const reachable = { free: 0.4, increasing: 0.3, decreasing: 0.2, peak: 0.35, valley: 0.25 }
  const found = { cuts: [], reachable, costs: { trend: 0.1, minimum: 0, maximumBins: 0 } }
  const searched = {
    names,
    tallies: [tally(6, 3), tally(3, 1), tally(1, 2)],
    evidence,
    limits: LOOSE,
    found,
    preBins: 4,
  }
  const report = reportOf({ ...searched, trended: true })
  const beside = report.rows[1]!.informationValue + report.rows[2]!.informationValue
  expect(report.reachable).toEqual({
    free: 0.4 + beside,
    increasing: 0.3 + beside,
    decreasing: 0.2 + beside,
    peak: 0.35 + beside,
    valley: 0.25 + beside,
  })
  expect(report).toMatchObject({ source: 'optimum', preBins: 4, costs: found.costs, limits: LOOSE })
  expect('reachable' in reportOf({ ...searched, trended: false })).toBe(false)
})

describe('warnings', () => {
  const codes = (...tallies: readonly ReturnType<typeof tally>[]) =>
    warningsOf(tableOf(names.slice(0, tallies.length), tallies, evidence))

  it('name the bins that lack a class', () => {
    const [one, smoothed] = codes(tally(6, 3), tally(3, 0), tally(0, 1))
    expect(one?.code).toBe('ONE_BIN')
    expect(smoothed?.code).toBe('EMPTY_CLASS_SMOOTHED')
    expect(smoothed?.message).toMatch(/^2 bins lack goods or bads \('code', 'missing'\): .* the 0\.5 that/)
    expect(codes(tally(6, 3), tally(3, 0))[1]?.message).toMatch(/^A bin lacks goods or bads \('code'\)/)
  })

  it('are none of two bins with both classes', () => {
    const two = tableOf([names[0], { label: 'more', kind: 'ordinary' }], [tally(2, 1), tally(1, 2)], evidence)
    expect(warningsOf(two)).toEqual([])
  })
})
