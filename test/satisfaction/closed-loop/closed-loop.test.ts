import { describe, expect, it } from 'vitest'
import type { IssueReport } from '../../../src/satisfaction/closed-loop/index.js'
import { closedLoop } from '../../../src/satisfaction/closed-loop/index.js'
import { adjustedPValues, compareProportions } from '../../../src/statistics/index.js'
import type { Lot } from './comments.js'
import { loopOf, lots, SLOW, UNKNOWN } from './comments.js'

const BEFORE = '2025-03-15'
const AFTER = '2025-05-15'

const only = (
  all: readonly Lot[],
  ...rest: Parameters<typeof loopOf> extends [unknown, ...infer R] ? R : never
): IssueReport => closedLoop(loopOf(all, ...rest)).issues[0]!

describe('what became of an issue', () => {
  it.each([
    [30, 50, 8, 50, 'improved'],
    [8, 50, 30, 50, 'worse'],
    [20, 50, 3, 6, 'too-early'],
    [30, 60, 28, 60, 'not-improved'],
    [1, 3, 1, 20, 'undecidable'],
    [0, 40, 0, 40, 'undecidable'],
  ] as const)('%d of %d before, %d of %d after: %s', (x, m, y, n, state) => {
    expect(only([...lots(BEFORE, x, m), ...lots(AFTER, y, n)]).state).toBe(state)
  })
  it('is open where nothing was done, whatever comes in', () => {
    const report = only([...lots(BEFORE, 3, 9), ...lots(AFTER, 1, 9)], [])
    expect(report).toMatchObject({ state: 'open', before: { count: 4, of: 18 }, warnings: [] })
    expect([report.after, report.change, report.actedFrom]).toEqual([undefined, undefined, undefined])
  })
  it('is undecidable without a comment before, too early without one after', () => {
    expect(only(lots(AFTER, 3, 9)).state).toBe('undecidable')
    expect(only(lots(BEFORE, 30, 60))).toMatchObject({ state: 'too-early', before: { count: 30 } })
  })
})

it('compares shares as two proportions, with an interval that agrees with the test', () => {
  const { before, after, change } = only([...lots(BEFORE, 30, 50), ...lots(AFTER, 8, 50)])
  const known = compareProportions({ successes: 8, trials: 50 }, { successes: 30, trials: 50 })
  expect([before?.share, after?.share]).toEqual([0.6, 0.16])
  expect(change?.difference).toBeCloseTo(known.difference, 12)
  expect(change?.interval.lower).toBeCloseTo(known.differenceInterval.lower, 8)
  expect(change?.interval.upper).toBeCloseTo(known.differenceInterval.upper, 8)
  expect(change?.pValue).toBeLessThan(0.001)
})

it('says how many more comments it takes', () => {
  const few = only([...lots(BEFORE, 30, 60), ...lots(AFTER, 3, 8)])
  const more = few.moreCommentsNeeded!
  // By the formula: 0.1875 / (0.0625 / (1.959964 + 0.841621)² − 0.25 / 60) = 49.4, so 50 in all.
  expect(more).toBe(42)
  expect(only([...lots(BEFORE, 30, 60), ...lots(AFTER, 19, 50)]).moreCommentsNeeded).toBeUndefined()
})

it('leaves out comments between actions, and those not understood', () => {
  const between = [
    ...lots(BEFORE, 10, 20),
    ...lots('2025-04-10', 5, 5),
    ...lots('2025-04-01', 2, 2),
    ...lots(AFTER, 5, 20),
  ]
  const report = only(
    [...between, { date: AFTER, judgement: UNKNOWN, times: 10 }, { date: AFTER, judgement: null, times: 9 }],
    [
      { issue: 'a', on: '2025-04-20' },
      { issue: 'a', on: '2025-04-01' },
    ],
  )
  expect(report).toMatchObject({
    actedFrom: '2025-04-01',
    actedUntil: '2025-04-20',
    before: { of: 20 },
    after: { of: 20, notUnderstood: 10 },
  })
  expect(report.warnings.map(({ code }) => code)).toEqual(['COMMENTS_BETWEEN_ACTIONS', 'UNDERSTOOD_DIFFERENTLY'])
})

it('warns of regression to the mean, and not where the baseline came later', () => {
  const all = [...lots('2025-02-01', 12, 20), ...lots(BEFORE, 8, 20), ...lots(AFTER, 6, 20)]
  const codes = (report: IssueReport): readonly string[] => report.warnings.map(({ code }) => code)
  expect(codes(only(all))).toEqual(['REGRESSION_TO_THE_MEAN'])
  const [later] = closedLoop(loopOf(all), { baseline: 'since-opened' }).issues
  expect(codes(later!)).toEqual([])
  expect([later?.before?.count, later?.before?.of]).toEqual([8, 20])
})

it('adjusts for as many issues as were tested', () => {
  const data = loopOf([...lots(BEFORE, 20, 50), ...lots(AFTER, 11, 50)])
  const ids = ['a', 'b', 'c', 'open']
  const { issues } = closedLoop({
    ...data,
    issues: ids.map((id, at) => ({ id, aspect: at === 0 ? 'speed' : 'staff', openedOn: '2025-03-01' })),
    actions: ids.slice(0, 3).map(issue => ({ issue, on: '2025-04-01' })),
  })
  const p = issues.slice(0, 3).map(({ change }) => change!.pValue!)
  expect(issues.slice(0, 3).map(({ change }) => change?.adjustedPValue)).toEqual([...adjustedPValues(p)])
  expect(issues[0]!.change!.adjustedPValue).toBeGreaterThan(p[0]!)
  expect(issues.map(({ state }) => state)).toEqual(['too-early', 'undecidable', 'undecidable', 'open'])
  expect(issues[1]?.warnings.map(({ code }) => code)).toContain('SEVERAL_ISSUES_OF_ASPECT')
})

it('knows clients that are in both, and few clients', () => {
  const data = loopOf([...lots(BEFORE, 6, 8), ...lots(AFTER, 1, 8)])
  const { issues } = closedLoop({
    ...data,
    feedback: { ...data.feedback, client: Array.from({ length: 16 }, (_, row) => row % 8) },
  })
  expect(issues[0]?.change?.clientsInBoth).toBe(8)
  expect(issues[0]?.warnings.map(({ code }) => code)).toEqual(['FEW_CLIENTS'])
})

it('compares clients that an action reached with the others', () => {
  const data = loopOf([{ date: BEFORE, judgement: SLOW, times: 40 }, ...lots(AFTER, 10, 20), ...lots(AFTER, 18, 20)])
  const client = Array.from({ length: 80 }, (_, row) => `c${row % 40}`)
  const reached = client.slice(0, 20)
  const [report] = closedLoop({
    ...data,
    actions: [{ issue: 'a', on: '2025-04-01', clients: reached }],
    feedback: { ...data.feedback, client },
  }).issues
  expect(report?.before?.of).toBe(20)
  expect(report?.compared).toMatchObject({ with: 'clients-not-reached', before: 20, after: 20 })
  expect(report?.compared?.difference).toBeCloseTo(-0.5 - -0.1, 12)
})
