import fc from 'fast-check'
import { expect, it } from 'vitest'
import { duties, occurrences } from '../../src/appraisal/follow-up/calendar/recurring.js'
import { assignFollowUps, portfolioCalendar, portfolioChecklists } from '../../src/appraisal/follow-up/index.js'
import { ClienteleError } from '../../src/errors/index.js'
import { dayNumber } from '../../src/money/core.js'
import { monthsAfter } from '../../src/money/index.js'
import { sampleLender } from '../../src/records/sample-lender/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const skill = fc.constantFrom('credit', 'law', 'site')
const task = fc.record(
  {
    hours: fc.integer({ min: 1, max: 6 }),
    priority: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
    skills: fc.uniqueArray(skill, { maxLength: 2 }),
    manager: fc.constantFrom('P-0', 'P-1', 'gone'),
  },
  { requiredKeys: ['hours'] },
)
const person = fc.record(
  {
    hours: fc.integer({ min: 0, max: 10 }),
    skills: fc.dictionary(skill, fc.double({ min: 0.01, max: 1, noNaN: true })),
  },
  { requiredKeys: ['hours'] },
)
const tasks = fc.array(task, { maxLength: 6 }).map(list => list.map((one, i) => ({ id: `T-${i}`, ...one })))
const people = fc.array(person, { maxLength: 3 }).map(list => list.map((one, i) => ({ id: `P-${i}`, ...one })))

/** Every plan there is. */
function bruteForce(
  work: readonly ReturnType<typeof withDefaults>[],
  staff: readonly { hours: number; id: string; skills?: Record<string, number> }[],
): number {
  const free = staff.map(({ hours }) => hours)
  const best = (at: number): number => {
    const one = work[at]
    if (one === undefined) return 0
    let most = best(at + 1)
    for (const [j, { id, skills = {} }] of staff.entries()) {
      const levels = one.skills.map(name => (Object.hasOwn(skills, name) ? skills[name]! : 0))
      const level = Math.min(1, ...levels)
      if (level === 0 || free[j]! < one.hours) continue
      free[j]! -= one.hours
      most = Math.max(most, one.priority * (1 + 0.3 * level + (one.manager === id ? 0.2 : 0)) + best(at + 1))
      free[j]! += one.hours
    }
    return most
  }
  return best(0)
}

function withDefaults({
  hours,
  priority = 1,
  skills = [],
  manager = '',
}: {
  hours: number
  priority?: number
  skills?: readonly string[]
  manager?: string
}) {
  return { hours, priority, skills, manager }
}

it('no plan is better than the one that is found', () => {
  fc.assert(
    fc.property(tasks, people, (work, staff) => {
      const plan = assignFollowUps(work, staff)
      const best = bruteForce(work.map(withDefaults), staff)
      expect(plan.isBest).toBe(true)
      expect(Math.abs(plan.benefit - best)).toBeLessThanOrEqual(1e-9 * Math.max(1, best))
    }),
  )
})

it('equal hours are paired exactly', () => {
  fc.assert(
    fc.property(tasks, people, fc.integer({ min: 1, max: 4 }), (work, staff, hours) => {
      const equal = work.map(one => ({ ...one, hours }))
      const best = bruteForce(equal.map(withDefaults), staff)
      expect(Math.abs(assignFollowUps(equal, staff).benefit - best)).toBeLessThanOrEqual(1e-9 * Math.max(1, best))
    }),
  )
})

it('every task is told of once, nobody works more than the free hours, more people never make it worse, order changes nothing', () => {
  fc.assert(
    fc.property(tasks, people, person, (work, staff, more) => {
      const plan = assignFollowUps(work, staff)
      const told = [...plan.assigned, ...plan.unassigned].map(one => one.task)
      expect(told.toSorted()).toEqual(work.map(({ id }) => id).toSorted())
      for (const { hours, free } of plan.workload) {
        expect(free).toBeGreaterThanOrEqual(0)
        expect(hours).toBeGreaterThanOrEqual(0)
      }
      expect(plan.workload.map(({ hours, free }) => hours + free)).toEqual(staff.map(({ hours }) => hours))
      expect(assignFollowUps(work.toReversed(), staff.toReversed())).toEqual(plan)
      const larger = assignFollowUps(work, [...staff, { id: 'P-9', ...more }])
      expect(larger.benefit).toBeGreaterThanOrEqual(plan.benefit * (1 - 1e-12))
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
    }),
  )
})

const day = fc.integer({ min: -20_000, max: 40_000 })

it('days that come again are those that counting every one gives', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 24 }),
      day,
      fc.integer({ min: 0, max: 3000 }),
      (anchor, months, from, length) => {
        const all: number[] = []
        for (let k = 1, at = monthsAfter(anchor, months); at <= from + length; at = monthsAfter(anchor, ++k * months))
          all.push(at)
        const ahead = all.filter(at => at >= from)
        expect(occurrences(anchor, months, from, from + length).map(due => due.day)).toEqual(ahead)
        const missed = all.filter(at => at < from)
        const due = duties(anchor, months, from, from + length)
        expect(due.filter(one => one.overdueSince !== undefined).map(one => one.overdueSince)).toEqual(
          missed.slice(0, 1),
        )
      },
    ),
  )
})

const { portfolio } = sampleLender({ clients: 20 })

it('a longer calendar begins as a shorter one', () => {
  const from = '2024-12-31'
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), length => {
      const until = new Date((dayNumber(from) + length) * 86_400_000)
      const short = portfolioCalendar(portfolio, { from, until })
      const long = portfolioCalendar(portfolio, { from, until: '2026-12-31' })
      expect(long.filter(entry => dayNumber(entry.day) <= dayNumber(until))).toEqual(short)
    }),
    { numRuns: 10 },
  )
})

it('the order of records changes neither calendar nor checklists', () => {
  const turned = Object.fromEntries(
    Object.entries(portfolio).map(([table, rows]) => [table, Array.isArray(rows) ? rows.toReversed() : rows]),
  )
  const days = { from: '2024-12-31', until: '2025-12-31' }
  expect(portfolioCalendar(turned, days)).toEqual(portfolioCalendar(portfolio, days))
  expect(portfolioChecklists(turned, { asOf: '2024-12-31' })).toEqual(
    portfolioChecklists(portfolio, { asOf: '2024-12-31' }),
  )
})

const call = [
  [{ id: 'T', hours: 2, priority: 2, skills: ['x'], manager: 'P' }],
  [{ id: 'P', hours: 3, skills: { x: 0.5 } }],
  { skillWeight: 0.1, continuityWeight: 0.1 },
]

it.each(pathsOf(call).filter(path => path.length > 0))(
  'junk at %j is used as what it is, or refused by name',
  (...path) => {
    for (const junk of JUNK) {
      const args = replaced(call, path, junk)
      if (!Array.isArray(args)) continue
      try {
        const plan = Reflect.apply(assignFollowUps, undefined, args)
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
      } catch (error) {
        expect(error).toBeInstanceOf(ClienteleError)
      }
    }
  },
)
