import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stakeholderMap, stakeholderMaps } from '../../src/appraisal/stakeholders/index.js'
import { influences } from '../../src/appraisal/stakeholders/influence.js'
import { readStakeholders } from '../../src/appraisal/stakeholders/read-stakeholders.js'
import { ClienteleError } from '../../src/errors/index.js'
import { luFactor, luSolve } from '../../src/numeric/lu.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const ENGAGEMENTS = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const
const engagement = fc.constantFrom(...ENGAGEMENTS)
const marks = fc.record(
  {
    power: share,
    interest: share,
    legitimacy: share,
    urgency: share,
    support: fc.double({ min: -1, max: 1, noNaN: true }),
    engagement,
    engagementWanted: engagement,
  },
  { requiredKeys: [] },
)
const people = fc.array(marks, { minLength: 1, maxLength: 12 })
const records = people.chain(some => {
  const place = fc.nat({ max: some.length - 1 })
  const tie = fc.record({ from: place, to: place, strength: share })
  return fc.uniqueArray(tie, { selector: ({ from, to }) => `${from}-${to}`, maxLength: 30 }).map(ties => ({
    stakeholders: some.map((one, i) => ({ id: `S-${i}`, project: 'P', name: `Party ${i}`, ...one })),
    stakeholderTies: ties.map(({ from, to, strength }) => ({ from: `S-${from}`, to: `S-${to}`, strength })),
  }))
})

it('influence solves its equations, whatever circles the ties run in', () => {
  fc.assert(
    fc.property(records, fc.double({ min: 0, max: 0.95, noNaN: true }), (some, damping) => {
      const project = readStakeholders(some).get('P')!
      const n = project.people.length
      const leaving = new Float64Array(n)
      for (const { from, strength } of project.ties) leaving[from]! += strength
      const passesOn = damping / Math.max(1, ...leaving)
      const matrix = Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0))
      for (const { from, to, strength } of project.ties) matrix[from * n + to]! -= passesOn * strength
      const solve = (level: number) =>
        luSolve(
          luFactor(matrix, n),
          project.people.map(({ power = level }) => power),
        )
      const found = influences(project, damping)
      const [lower, upper] = [solve(0), solve(1)]
      for (const [i, one] of found.entries()) {
        expect(one.lower).toBeCloseTo(lower[i]!, 11)
        expect(one.upper).toBeCloseTo(upper[i]!, 11)
        expect(one.value).toBeGreaterThanOrEqual(one.lower)
        expect(one.value).toBeLessThanOrEqual(one.upper)
      }
    }),
  )
})

it('more power never gives less influence to anybody', () => {
  fc.assert(
    fc.property(records, fc.nat(), (some, pick) => {
      const at = pick % some.stakeholders.length
      const weaker = some.stakeholders.map(one => ({ ...one, power: one.power ?? 0.5 }))
      const stronger = weaker.map((one, i) => (i === at ? { ...one, power: (one.power + 1) / 2 } : one))
      const of = (stakeholders: typeof weaker) => influences(readStakeholders({ ...some, stakeholders }).get('P')!, 0.5)
      const after = of(stronger)
      for (const [i, { value }] of of(weaker).entries()) expect(after[i]!.value).toBeGreaterThanOrEqual(value)
    }),
  )
})

it('shares of influence and of camps add up, support lies within its bounds, plans name everybody once', () => {
  fc.assert(
    fc.property(records, some => {
      const { stakeholders, support, contactPlan, coalitions } = stakeholderMap(some, { project: 'P' })
      const total = stakeholders.reduce((sum, { influence }) => sum + influence.share, 0)
      const camps = Object.values(support.shares).reduce((sum, part) => sum + part, 0)
      expect(camps).toBeCloseTo(total, 12)
      if (total > 0) expect(total).toBeCloseTo(1, 12)
      expect(support.lower).toBeLessThanOrEqual(support.upper)
      if (support.mean !== undefined) {
        expect(support.mean).toBeGreaterThanOrEqual(support.lower - 1e-12)
        expect(support.mean).toBeLessThanOrEqual(support.upper + 1e-12)
      }
      expect(contactPlan.map(({ stakeholder }) => stakeholder).toSorted()).toEqual(
        stakeholders.map(({ id }) => id).toSorted(),
      )
      for (const { priority, need } of contactPlan) {
        expect(priority).toBeGreaterThanOrEqual(0)
        expect(need).toBeLessThanOrEqual(1)
      }
      const members = coalitions.flatMap(coalition => coalition.members)
      expect(new Set(members).size).toBe(members.length)
    }),
  )
})

it('paths are as strong as their ties, and none of two or three ties is stronger', () => {
  fc.assert(
    fc.property(records, some => {
      const { stakeholders, contactPlan } = stakeholderMap(some, { project: 'P' })
      const sideOf = new Map(stakeholders.map(({ id, side }) => [id, side]))
      const strength = new Map(
        some.stakeholderTies.map(tie => [`${tie.from}>${tie.to}`, tie.from === tie.to ? 0 : tie.strength]),
      )
      const along = (path: readonly string[]) =>
        path.slice(1).reduce((product, to, i) => product * (strength.get(`${path[i]}>${to}`) ?? 0), 1)
      const friends = stakeholders.filter(({ side }) => side === 'for').map(({ id }) => id)
      for (const { stakeholder, through, pathStrength = 0 } of contactPlan) {
        if (through !== undefined) {
          const path = [...through, stakeholder]
          expect(along(path)).toBeCloseTo(pathStrength, 12)
          expect(sideOf.get(path[0]!)).toBe('for')
          expect(through.filter(id => sideOf.get(id) === 'against')).toEqual([])
        }
        for (const friend of friends) {
          expect(along([friend, stakeholder])).toBeLessThanOrEqual(pathStrength)
          for (const { id, side } of stakeholders) {
            if (side !== 'against')
              expect(along([friend, id, stakeholder])).toBeLessThanOrEqual(pathStrength * (1 + 1e-12))
          }
        }
      }
    }),
  )
})

it('the order of records changes nothing, and JSON loses nothing', () => {
  fc.assert(
    fc.property(records, some => {
      const map = stakeholderMap(some, { project: 'P' })
      const turned = {
        stakeholders: some.stakeholders.toReversed(),
        stakeholderTies: some.stakeholderTies.toReversed(),
      }
      expect(JSON.stringify(stakeholderMap(turned, { project: 'P' }))).toBe(JSON.stringify(map))
      expect(JSON.parse(JSON.stringify(map))).toEqual(map)
    }),
  )
})

it('what is known leaves fewer classes open', () => {
  fc.assert(
    fc.property(records, share, (some, power) => {
      const unknown = some.stakeholders.map(({ power: _, ...one }) => one)
      const open = stakeholderMap({ stakeholders: unknown }, { project: 'P' }).stakeholders
      const known = unknown.map(one => ({ ...one, power }))
      for (const { id, quadrant, salience } of stakeholderMap({ stakeholders: known }, { project: 'P' }).stakeholders) {
        const before = open.find(one => one.id === id)!
        expect(before.quadrant.couldBe).toEqual(expect.arrayContaining([...quadrant.couldBe]))
        expect(before.salience.couldBe).toEqual(expect.arrayContaining([...salience.couldBe]))
        expect(quadrant.couldBe.length).toBeLessThan(before.quadrant.couldBe.length)
      }
    }),
  )
})

const whole = {
  stakeholders: [
    { id: 'A', project: 'P', name: 'A', power: 0.5, interest: 0.5, support: 0.5, engagement: 'neutral' },
    { id: 'B', project: 'P', name: 'B', power: 0.5, support: -0.5 },
  ],
  stakeholderTies: [{ from: 'A', to: 'B', strength: 0.5 }],
}

it.each(
  pathsOf([whole, { project: 'P', policy: { damping: 0.5, everyDays: { monitor: 9 } } }]).filter(
    path => path.length > 0,
  ),
)('junk at %j is used as what it is, or refused by name', (...path) => {
  for (const junk of JUNK) {
    const args = replaced([whole, { project: 'P', policy: { damping: 0.5, everyDays: { monitor: 9 } } }], path, junk)
    if (!Array.isArray(args)) continue
    try {
      const map = Reflect.apply(stakeholderMap, undefined, args)
      expect(JSON.parse(JSON.stringify(map))).toEqual(map)
    } catch (error) {
      expect(error).toBeInstanceOf(ClienteleError)
    }
  }
})

it('a thousand stakeholders in one circle are no trouble', () => {
  const stakeholders = Array.from({ length: 1000 }, (_, i) => ({
    id: `S-${i}`,
    project: 'P',
    name: 'x',
    power: i / 1000,
    support: 1,
  }))
  const stakeholderTies = stakeholders.map(({ id }, i) => ({ from: id, to: `S-${(i + 1) % 1000}`, strength: 1 }))
  const [map] = stakeholderMaps({ stakeholders, stakeholderTies })
  expect(map?.coalitions[0]?.members).toHaveLength(1000)
})
