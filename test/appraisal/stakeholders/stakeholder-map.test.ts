import { expect, it } from 'vitest'
import { stakeholderMap, stakeholderMaps } from '../../../src/appraisal/stakeholders/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const of = (id: string, more: object = {}) => ({ id, project: 'P', name: `Party ${id}`, ...more })
const map = (stakeholders: readonly ReturnType<typeof of>[], ties: readonly [string, string, number][] = []) =>
  stakeholderMap(
    { stakeholders, stakeholderTies: ties.map(([from, to, strength]) => ({ from, to, strength })) },
    { project: 'P' },
  )

it('weighs support by influence, and bounds it by what is not known', () => {
  const { support } = map([
    of('A', { power: 0.6, support: 1 }),
    of('B', { power: 0.2, support: -0.5 }),
    of('C', { power: 0.2 }),
  ])
  expect(support.mean).toBeCloseTo((0.6 - 0.1) / 0.8, 14)
  expect(support.lower).toBeCloseTo(0.5 - 0.2, 14)
  expect(support.upper).toBeCloseTo(0.5 + 0.2, 14)
  expect(support.shares).toEqual({
    for: expect.closeTo(0.6, 14),
    neutral: 0,
    against: expect.closeTo(0.2, 14),
    unknown: expect.closeTo(0.2, 14),
  })
})

it('finds conflicts between sides that are closely tied, the gravest first', () => {
  const { conflicts } = map(
    [
      of('A', { power: 1, support: 0.8 }),
      of('B', { power: 1, support: -0.4 }),
      of('C', { power: 0.1, support: -1 }),
      of('D', { power: 1, support: -1 }),
    ],
    [
      ['A', 'B', 0.5],
      ['B', 'A', 0.7],
      ['C', 'A', 0.9],
      ['D', 'A', 0.3],
      ['D', 'B', 1],
    ],
  )
  expect(conflicts.map(pair => [pair.for, pair.against, pair.strength])).toEqual([
    ['A', 'B', 0.7],
    ['A', 'C', 0.9],
  ])
})

it('finds coalitions of one side, by the next one too', () => {
  const { coalitions } = map(
    ['A', 'B', 'C', 'D', 'E'].map((id, i) => of(id, { power: 0.5, support: i < 4 ? 0.5 : -0.5 })),
    [
      ['A', 'B', 0.4],
      ['C', 'B', 0.9],
      ['D', 'A', 0.39],
      ['E', 'A', 1],
    ],
  )
  expect(coalitions).toHaveLength(1)
  expect(coalitions[0]).toMatchObject({ side: 'for', members: ['A', 'B', 'C'] })
  expect(coalitions[0]?.influenceShare).toBeGreaterThan(0.5)
})

it('reaches first who weighs most and is furthest from where it is wanted, by the strongest path', () => {
  const { contactPlan } = map(
    [
      of('F', { power: 0.5, interest: 0.9, support: 0.9, engagement: 'leading', engagementWanted: 'supportive' }),
      of('M', { power: 0.2, support: 0 }),
      of('O', { power: 0.2, support: -1 }),
      of('T', { power: 0.9, interest: 0.9, engagement: 'resistant', engagementWanted: 'supportive' }),
      of('U', { power: 0.2, interest: 0.1 }),
    ],
    [
      ['F', 'T', 0.3],
      ['F', 'M', 0.8],
      ['M', 'T', 0.5],
      ['F', 'O', 1],
      ['O', 'T', 1],
    ],
  )
  const [first] = contactPlan
  expect(first).toMatchObject({
    stakeholder: 'T',
    need: 0.5,
    needFrom: 'engagement',
    everyDays: 14,
    through: ['F', 'M'],
  })
  expect(first?.pathStrength).toBeCloseTo(0.4, 15)
  const stepOf = (id: string) => contactPlan.find(({ stakeholder }) => stakeholder === id)
  expect(stepOf('F')).toMatchObject({ need: 0, priority: 0, through: [], pathStrength: 1 })
  expect(stepOf('O')).toMatchObject({ need: 1, needFrom: 'support', everyDays: 60, through: ['F'] })
  expect(stepOf('U')).toMatchObject({ need: 0.5, needFrom: 'nothing', everyDays: 180 })
  expect(stepOf('U')).not.toHaveProperty('through')
})

it('says how far somebody is from how it should take part', () => {
  const [one] = map([of('A', { engagement: 'unaware', engagementWanted: 'leading' })]).stakeholders
  expect(one?.engagement).toEqual({ now: 'unaware', wanted: 'leading', steps: 4 })
  expect(map([of('A', { engagement: 'neutral' })]).stakeholders[0]?.engagement).toEqual({ now: 'neutral' })
})

it('knows what it does not know', () => {
  const { stakeholders, coverage, support } = map([of('A')])
  expect(stakeholders[0]).toMatchObject({ coverage: 0, missing: { length: 7 } })
  expect(stakeholders[0]).not.toHaveProperty('side')
  expect(coverage).toBe(0)
  expect(support).toEqual({ lower: -1, upper: 1, shares: { for: 0, neutral: 0, against: 0, unknown: 1 } })
})

it('leaves out ties of one to itself and out of the project, and says how many', () => {
  const both = {
    stakeholders: [of('A'), { ...of('B'), project: 'Q' }],
    stakeholderTies: [
      { from: 'A', to: 'A', strength: 1 },
      { from: 'A', to: 'B', strength: 1 },
      { from: 'A', to: 'gone', strength: 1 },
    ],
  }
  expect(stakeholderMaps(both).map(({ project, tiesLeftOut }) => [project, tiesLeftOut])).toEqual([
    ['P', 3],
    ['Q', 0],
  ])
})

it('maps a project without stakeholders as empty, and refuses one that there is not', () => {
  const projects = [{ id: 'P', client: 'C', name: 'Pier', stage: 'operation', currency: 'EUR' }] as const
  expect(stakeholderMap({ projects }, { project: 'P' })).toEqual({
    project: 'P',
    stakeholders: [],
    support: { lower: 0, upper: 0, shares: { for: 0, neutral: 0, against: 0, unknown: 0 } },
    conflicts: [],
    coalitions: [],
    contactPlan: [],
    coverage: 0,
    tiesLeftOut: 0,
  })
  expect(() => stakeholderMap({ projects }, { project: 'Q' })).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_REFERENCE', path: 'options.project' }),
  )
})

it.each([
  [{ stakeholders: [of('A', { power: 1.2 })] }, 'OUT_OF_RANGE', 'portfolio.stakeholders[0].power'],
  [{ stakeholders: [of('A', { power: '1' })] }, 'INVALID_TYPE', 'portfolio.stakeholders[0].power'],
  [{ stakeholders: [of('A', { powr: 1 })] }, 'UNKNOWN_OPTION', 'portfolio.stakeholders[0].powr'],
  [{ stakeholders: [of('A'), of('A')] }, 'DUPLICATE_KEY', 'portfolio.stakeholders[1]'],
  [
    { stakeholders: [of('A')], stakeholderTies: [{ from: 'A', to: 'B' }] },
    'MISSING_VALUE',
    'portfolio.stakeholderTies[0].strength',
  ],
  [{ stakeholders: [null] }, 'INVALID_TYPE', 'portfolio.stakeholders[0]'],
  [{ stakeholders: {} }, 'INVALID_TYPE', 'portfolio.stakeholders'],
  [[], 'INVALID_TYPE', 'portfolio'],
])('refuses %j', (records, code, path) => {
  expect(() => Reflect.apply(stakeholderMaps, undefined, [records])).toThrow(expect.objectContaining({ code, path }))
})

it('refuses a hole in a table', () => {
  const stakeholders = [of('A')]
  stakeholders[2] = of('C')
  expect(() => stakeholderMaps({ stakeholders })).toThrow(
    expect.objectContaining({ path: 'portfolio.stakeholders[1]' }),
  )
})

it('maps every project of the sample lender', () => {
  const { portfolio } = sampleLender({ clients: 60 })
  const maps = stakeholderMaps(portfolio)
  expect(maps.length).toBeGreaterThan(0)
  expect(maps.flatMap(({ stakeholders }) => stakeholders)).toHaveLength(portfolio.stakeholders?.length ?? -1)
  for (const one of maps) {
    expect(one.coverage).toBeCloseTo(1, 14)
    expect(one).toEqual(stakeholderMap(portfolio, { project: one.project }))
  }
})
