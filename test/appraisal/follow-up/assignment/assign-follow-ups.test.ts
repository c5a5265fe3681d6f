import { expect, it } from 'vitest'
import { assignFollowUps } from '../../../../src/appraisal/follow-up/index.js'

it('gives a task to who knows the client, unless skill counts for more', () => {
  const people = [
    { id: 'A', hours: 1, skills: { credit: 1 } },
    { id: 'B', hours: 1, skills: { credit: 0.5 } },
  ]
  const task = { id: 'T', hours: 1, skills: ['credit'], manager: 'B' }
  const personOf = (skillWeight: number) =>
    assignFollowUps([task], people, { skillWeight, continuityWeight: 0.2 }).assigned[0]
  expect(personOf(0.3)).toEqual({ task: 'T', person: 'B', benefit: 1 + 0.15 + 0.2, skill: 0.5, isContinued: true })
  expect(personOf(0.5)).toMatchObject({ person: 'A', benefit: 1.5, isContinued: false })
})

it('says why nobody does a task', () => {
  const plan = assignFollowUps(
    [
      { id: '1', hours: 2, skills: ['law'] },
      { id: '2', hours: 9 },
      { id: '3', hours: 2, priority: 5 },
      { id: '4', hours: 2 },
    ],
    [{ id: 'A', hours: 3 }],
  )
  expect(plan.assigned.map(({ task }) => task)).toEqual(['3'])
  expect(plan.unassigned).toEqual([
    { task: '1', why: 'no-skill' },
    { task: '2', why: 'too-long' },
    { task: '4', why: 'no-time' },
  ])
  expect(plan.workload).toEqual([{ person: 'A', hours: 2, free: 1 }])
})

it('leaves a task of much worth out for two that are worth more together', () => {
  const plan = assignFollowUps(
    [
      { id: 'long', hours: 4, priority: 5 },
      { id: 'a', hours: 2, priority: 3 },
      { id: 'b', hours: 2, priority: 3 },
    ],
    [{ id: 'A', hours: 4 }],
  )
  expect(plan.assigned.map(({ task }) => task)).toEqual(['a', 'b'])
  expect(plan).toMatchObject({ isBest: true, bound: plan.benefit })
})

it('has nothing to do without tasks, and nobody to do it without people', () => {
  expect(assignFollowUps([], [])).toEqual({
    assigned: [],
    unassigned: [],
    workload: [],
    benefit: 0,
    bound: 0,
    isBest: true,
  })
  expect(assignFollowUps([{ id: 'T', hours: 1 }], []).unassigned).toEqual([{ task: 'T', why: 'no-skill' }])
})

it('keeps a plan that it cannot prove, with what it may be short of', () => {
  const tasks = Array.from({ length: 600 }, (_, i) => ({ id: `T-${i}`, hours: 1 + (i % 7), priority: 1 + (i % 11) }))
  const people = Array.from({ length: 12 }, (_, i) => ({ id: `P-${i}`, hours: 40 + i }))
  const plan = assignFollowUps(tasks, people)
  expect(plan.isBest).toBe(false)
  expect(plan.bound).toBeGreaterThan(plan.benefit)
  for (const { hours, person } of plan.workload) expect(hours).toBeLessThanOrEqual(40 + Number(person.slice(2)))
})

it.each([
  [[[{ id: 'T', hours: 0 }], []], 'OUT_OF_RANGE', 'tasks[0].hours'],
  [[[{ id: 'T', hours: 1, priority: -1 }], []], 'OUT_OF_RANGE', 'tasks[0].priority'],
  [[[{ id: 'T', hours: 1, skills: [1] }], []], 'INVALID_TYPE', 'tasks[0].skills[0]'],
  [
    [
      [
        { id: 'T', hours: 1 },
        { id: 'T', hours: 1 },
      ],
      [],
    ],
    'DUPLICATE_KEY',
    'tasks[1].id',
  ],
  [[[{ id: 'T', hours: 1, skill: 'x' }], []], 'UNKNOWN_OPTION', 'tasks[0].skill'],
  [[[], [{ id: 'P', hours: -1 }]], 'OUT_OF_RANGE', 'people[0].hours'],
  [[[], [{ id: 'P', hours: 1, skills: { x: 2 } }]], 'OUT_OF_RANGE', 'people[0].skills.x'],
  [[[], [{ id: 'P', hours: 1e10 }]], 'OUT_OF_RANGE', 'people[0].hours'],
  [[[], [], { skillWeight: 1001 }], 'OUT_OF_RANGE', 'options.skillWeight'],
  [[{}, []], 'INVALID_TYPE', 'tasks'],
])('refuses %j', (args, code, path) => {
  expect(() => Reflect.apply(assignFollowUps, undefined, args)).toThrow(expect.objectContaining({ code, path }))
})
