import { describe, expect, it } from 'vitest'
import { loyaltyMatrix } from '../../../src/loyalty/loyalty-matrix/index.js'
import { randomStream } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/core.js'
import { segmentMigration } from '../../../src/segmentation/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { behaviour: [6, 1, 5, 2, 7], attitude: [8, 9, 3, 2, null], value: [10, 20, 30, 40, 100] }
const cutOffs = { behaviour: 4, attitude: 5 }

describe('the loyalty matrix', () => {
  it('has the cells of Dick and Basu, and those of clients without attitude', () => {
    const { segment, segmentNames, cells, stability } = loyaltyMatrix(columns, { cutOffs })
    expect(Array.from(segment)).toEqual([0, 1, 2, 3, 4])
    expect(segmentNames).toHaveLength(6)
    expect(Array.from(stability)).toEqual([1, 1, 1, 1, 1])
    expect(cells.map(({ clients }) => clients)).toEqual([1, 1, 1, 1, 1, 0])
    expect(cells[4]).toMatchObject({ value: 100, valueShare: 0.5, stability: 1, share: 0.2 })
    expect(cells[5]).not.toHaveProperty('stability')
    // Wilson, 1 of 5 (scipy.stats.binomtest(1, 5).proportion_ci(method='wilson')).
    expect(cells[0]!.interval.lower).toBeCloseTo(0.03622411, 7)
    expect(cells[0]!.interval.upper).toBeCloseTo(0.62446539, 7)
  })

  it('counts a client on a cut-off as high', () => {
    expect(Array.from(loyaltyMatrix({ behaviour: [4], attitude: [5] }, { cutOffs }).segment)).toEqual([0])
  })

  it('gives no share of a value that is none', () => {
    const { cells } = loyaltyMatrix({ behaviour: [1, 6], attitude: [1, 6], value: [-5, 5] }, { cutOffs })
    expect(cells[0]).toMatchObject({ value: 5 })
    expect(cells[0]).not.toHaveProperty('valueShare')
  })

  it('leaves cells less sure where cut-offs were taken from few clients', () => {
    const behaviour = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    const taken = { cutOffs: { behaviour: 'median', attitude: 'median' } } as const
    const given = loyaltyMatrix({ behaviour, attitude: behaviour }, taken)
    expect(given.cutOffs.behaviour).toEqual({ rule: 'median', value: 5.5 })
    expect(Math.min(...given.stability)).toBe(1)
    const drawn = loyaltyMatrix({ behaviour, attitude: behaviour }, { ...taken, sampling: { seed: 3 } })
    expect(drawn.segment).toEqual(given.segment)
    expect(drawn.stability[0]).toBeGreaterThan(0.97)
    expect(drawn.stability[5]).toBeLessThan(0.8)
    expect(drawn.cutOffs.attitude.interval).toMatchObject({ level: 0.95, method: 'bootstrap' })
  })

  it('is right about its own cells as often as it says, for readings that were shrunk before', () => {
    const uniform = randomStream(5)
    const normal = (): number => normalQuantile(uniform())
    const rows = Array.from({ length: 20_000 }, () => {
      const [often, fond] = [normal(), normal()]
      // True values are normal with variance 1, errors with variance 1: half of a reading is the truth, with variance 1/2.
      return { often, fond, readOften: (often + normal()) / 2, readFond: (fond + normal()) / 2 }
    })
    const errors = rows.map(() => Math.SQRT1_2)
    const { segment, stability } = loyaltyMatrix(
      {
        behaviour: rows.map(({ readOften }) => readOften),
        attitude: rows.map(({ readFond }) => readFond),
        behaviourErrors: errors,
        attitudeErrors: errors,
      },
      { cutOffs: { behaviour: 0.2, attitude: -0.3 } },
    )
    for (const [least, most] of [
      [0.25, 0.4],
      [0.4, 0.6],
      [0.6, 0.8],
      [0.8, 1],
    ] as const) {
      const near = rows.map((_, i) => i).filter(i => stability[i]! > least && stability[i]! <= most)
      const said = near.reduce((sum, i) => sum + stability[i]! / near.length, 0)
      const right = near.filter(i => {
        const { often, fond } = rows[i]!
        return segment[i] === (often >= 0.2 ? 0 : 1) + (fond >= -0.3 ? 0 : 2)
      }).length
      expect(near.length).toBeGreaterThan(1000)
      expect(Math.abs(right / near.length - said)).toBeLessThan(3 * Math.sqrt(0.25 / near.length))
    }
  })

  it('is segments, so that migrations take it as it is', () => {
    const before = loyaltyMatrix(columns, { cutOffs })
    const after = loyaltyMatrix({ behaviour: [1, 1, 5, 2, 7], attitude: [8, 9, 3, 2, 9] }, { cutOffs })
    const clients = ['a', 'b', 'c', 'd', 'e']
    const { flows } = segmentMigration([
      { ...before, date: '2024-12-31', clients },
      { ...after, date: '2025-12-31', clients },
    ])
    expect(flows.map(({ from, to }) => `${from} > ${to}`)).toEqual(['loyal > latent', 'behaviour-only-high > loyal'])
  })

  it.each([
    ['{}', 'INVALID_TYPE', 'options.cutOffs'],
    ['{ "cutOffs": { "behaviour": 1 } }', 'MISSING_VALUE', 'options.cutOffs.attitude'],
    ['{ "cutOffs": { "behaviour": 1, "attitude": "mean" } }', 'OUT_OF_RANGE', 'options.cutOffs.attitude'],
    ['{ "cutOffs": { "behaviour": 1, "attitude": 1, "x": 1 } }', 'UNKNOWN_OPTION', 'options.cutOffs.x'],
    [
      '{ "cutOffs": { "behaviour": 1, "attitude": 1 }, "errorCorrelation": 1 }',
      'OUT_OF_RANGE',
      'options.errorCorrelation',
    ],
    [
      '{ "cutOffs": { "behaviour": 1, "attitude": 1 }, "sampling": { "seed": 1 } }',
      'CONFLICTING_OPTIONS',
      'options.sampling',
    ],
    [
      '{ "cutOffs": { "behaviour": 1, "attitude": "median" }, "sampling": {} }',
      'INVALID_TYPE',
      'options.sampling.seed',
    ],
    [
      '{ "cutOffs": { "behaviour": 1, "attitude": "median" }, "sampling": { "seed": 1, "draws": 1 } }',
      'OUT_OF_RANGE',
      'options.sampling.draws',
    ],
    ['{ "cutOffs": { "behaviour": 1, "attitude": 1 }, "level": 95 }', 'OUT_OF_RANGE', 'options.level'],
  ])('refuses the options %s', (options, code, path) => {
    expect(thrown(() => loyaltyMatrix(columns, JSON.parse(options)))).toMatchObject({ code, path })
  })
})
