import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import type { ImpactColumns, ImpactOptions } from '../../../src/risk/index.js'
import { impactReport } from '../../../src/risk/index.js'
import { compareProportions, standardisedMeanDifference } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const groups = [
  ...Array<string>(80).fill('north'),
  ...Array<string>(40).fill('south'),
  ...Array<string>(10).fill('west'),
]
const approved = groups.map((group, row) =>
  group === 'north' ? (row < 60 ? 1 : 0) : group === 'south' ? (row < 100 ? 1 : 0) : row < 129 ? 1 : 0,
)
const scores = groups.map((group, row) => 600 + (row % 7) * 10 - (group === 'south' ? 25 : 0))
const outcomes = groups.map((_, row) => (row % 5 === 0 ? 1 : 0))
const forecasts = groups.map((_, row) => (row % 5 === 0 ? 0.3 : 0.1) + (row % 3) / 50)

describe('impactReport', () => {
  it('compares approval with the group that is approved most often, small ones aside', () => {
    const { reference, groups: found } = impactReport(groups, { approved })
    expect(reference).toBe('north')
    expect(found.map(({ group, size, isSmall }) => [group, size, isSmall])).toEqual([
      ['north', 80, false],
      ['south', 40, false],
      ['west', 10, true],
    ])
    const south = found[1]?.approval
    const compared = compareProportions({ successes: 20, trials: 40 }, { successes: 60, trials: 80 })
    expect(south).toMatchObject({ approved: 20, rate: 0.5, belowFourFifths: true, pValue: compared.pValue })
    expect(south?.ratio).toBeCloseTo(2 / 3, 14)
    expect(south?.ratioInterval).toEqual(compared.ratioInterval)
    expect(found[0]?.approval).toMatchObject({ ratio: 1, belowFourFifths: false })
    expect(found[0]?.approval).not.toHaveProperty('pValue')
    expect(found[0]).not.toHaveProperty('scoreDifference')
  })

  it('takes the group it is told to, or the largest where all are small or none is approved by name', () => {
    expect(impactReport(groups, { approved }, { reference: 'south' }).groups[1]?.approval?.ratio).toBe(1.5)
    expect(impactReport(groups, { approved }, { smallBelow: 1000 }).reference).toBe('north')
    expect(impactReport(groups, { approved }, { smallBelow: 1 }).reference).toBe('west')
    expect(impactReport(groups, { scores }).reference).toBe('north')
  })

  it('compares scores, rates among goods and bads, and calibration', () => {
    const [north, south] = impactReport(groups, { approved, scores, forecasts, outcomes }).groups
    const of = (group: string): readonly number[] => scores.filter((_, row) => groups[row] === group)
    expect(south?.scoreDifference).toEqual(standardisedMeanDifference(of('south'), of('north')))
    const goods = compareProportions({ successes: 16, trials: 32 }, { successes: 48, trials: 64 })
    expect(south?.truePositiveRate).toEqual({ rate: 0.5, of: 32, gap: -0.25, interval: goods.differenceInterval })
    expect(south?.falsePositiveRate).toMatchObject({ rate: 0.5, of: 8, gap: -0.25 })
    expect(north?.truePositiveRate).toEqual({ rate: 0.75, of: 64, gap: 0 })
    expect(south?.calibration).toMatchObject({ known: 40, defaults: 8, defaultRate: 0.2, auc: 1 })
    expect(south?.calibration?.shift?.value).toBeGreaterThan(0)
  })

  it('draws no rates from those who were approved alone', () => {
    const known = outcomes.map((outcome, row) => (approved[row] === 1 ? outcome : null))
    const [, south] = impactReport(groups, { approved, forecasts, outcomes: known }).groups
    expect(south).not.toHaveProperty('truePositiveRate')
    expect(south?.missing.map(({ figure }) => figure)).toEqual(['truePositiveRate', 'falsePositiveRate'])
    expect(south?.calibration?.known).toBe(20)
    const nothing = impactReport(groups, { forecasts, outcomes: outcomes.map(() => null) }).groups[1]
    expect(nothing?.missing).toEqual([{ figure: 'calibration', why: 'no outcome of this group is known' }])
  })

  it('says what a group does not allow', () => {
    const paid = groups.map(group => (group === 'west' ? 0 : 1))
    const west = impactReport(groups, { approved, forecasts, scores: paid, outcomes: paid }).groups[2]
    expect(west?.missing.map(({ figure }) => figure)).toEqual([
      'scoreDifference',
      'truePositiveRate',
      'falsePositiveRate',
      'calibration.shift',
      'calibration.auc',
    ])
  })

  it('finds nothing where groups are drawn by chance: 5 % of 400 ratios beyond 1', () => {
    const uniform = randomStream(23)
    let beyond = 0
    for (let run = 0; run < 400; run++) {
      const drawn = Array.from({ length: 300 }, () => (uniform() < 0.5 ? 'a' : 'b'))
      const chance = drawn.map(() => (uniform() < 0.7 ? 1 : 0))
      const [, other] = impactReport(drawn, { approved: chance }, { reference: 'a' }).groups
      if ((other?.approval?.pValue ?? 1) < 0.05) beyond++
    }
    expect(beyond / 400).toBeGreaterThan(0.02)
    expect(beyond / 400).toBeLessThan(0.09)
  })

  it('does not depend on the order of rows', () => {
    const turned = <T>(column: readonly T[]): readonly T[] => column.toReversed()
    const there = impactReport(groups, { approved, outcomes })
    const back = impactReport(turned(groups), { approved: turned(approved), outcomes: turned(outcomes) })
    expect(back.groups.map(({ approval }) => approval)).toEqual(there.groups.map(({ approval }) => approval))
  })

  it('refuses what it cannot compare', () => {
    const path = (columns: ImpactColumns, options?: ImpactOptions): string =>
      thrown(() => impactReport(groups, columns, options)).path
    expect(path({})).toBe('columns')
    expect(path({ outcomes })).toBe('columns')
    expect(path({ approved: [1, 0] })).toBe('columns.approved')
    expect(path({ approved, outcomes: [1] })).toBe('columns.outcomes')
    expect(path(JSON.parse(`{ "approved": ${JSON.stringify(approved)}, "outcomes": null }`))).toBe('columns.outcomes')
    expect(thrown(() => impactReport(JSON.parse('null'), { approved })).path).toBe('groups')
    expect(path({ approved, outcomes: groups.map(() => 2) })).toBe('columns.outcomes[0]')
    expect(path({ forecasts: groups.map(() => 2) })).toBe('columns.forecasts[0]')
    expect(path({ approved }, { reference: 'east' })).toBe('options.reference')
    expect(path({ approved }, { level: 95 })).toBe('options.level')
    expect(path({ approved }, { smallBelow: 0 })).toBe('options.smallBelow')
    expect(path(JSON.parse('{ "aproved": [] }'))).toBe('columns.aproved')
    expect(thrown(() => impactReport(['a', 'a'], { approved: [1, 0] })).code).toBe('NO_VARIATION')
    expect(thrown(() => impactReport(JSON.parse('["a", 1]'), { approved: [1, 0] })).path).toBe('groups[1]')
    const levels = Array.from({ length: 1001 }, (_, row) => `${row}`)
    expect(thrown(() => impactReport(levels, { scores: levels.map(Number) })).expected).toBe('at most 1000 groups')
  })
})
