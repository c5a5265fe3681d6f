import { expect, it } from 'vitest'
import { foldsOf } from '../../../../src/loyalty/uplift/two-model/folds.js'
import { CALLED, MARGIN, STAYED } from '../trial-data.js'

const trial = { rows: 400, treated: CALLED, outcome: STAYED, outcomeKind: 'event' } as const
const own = CALLED.map((_, i) => i)

it('has as many of each arm with and without the event in every part, but for one', () => {
  const parts = foldsOf(trial, own, 5, 1)
  for (const kind of [0, 1, 2, 3]) {
    const counts = [0, 0, 0, 0, 0]
    for (const [i, part] of parts.entries()) if (2 * CALLED[i]! + STAYED[i]! === kind) counts[part]!++
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  }
  expect(foldsOf(trial, own, 5, 1)).toEqual(parts)
  expect(foldsOf(trial, own, 5, 2)).not.toEqual(parts)
})

it('keeps groups together, whatever the order of rows', () => {
  const groups = own.map(i => `group ${i % 37}`)
  const parts = foldsOf(trial, groups, 4, 1)
  const partOf = new Map(groups.map((group, i) => [group, parts[i]!]))
  expect(groups.map(group => partOf.get(group))).toEqual(Array.from(parts))
  const turned = foldsOf(
    { ...trial, treated: CALLED.toReversed(), outcome: STAYED.toReversed() },
    groups.toReversed(),
    4,
    1,
  )
  expect(Array.from(turned)).toEqual(Array.from(parts).toReversed())
})

it('deals out amounts by arm alone', () => {
  const parts = foldsOf({ ...trial, outcome: MARGIN, outcomeKind: 'amount' }, own, 2, 1)
  const treated = Array.from(parts).filter((part, i) => part === 0 && CALLED[i] === 1)
  expect(treated).toHaveLength(77)
})
