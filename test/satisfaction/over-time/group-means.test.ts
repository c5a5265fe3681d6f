import { expect, it } from 'vitest'
import { changeOf, groupMeans, missingGroups, standardised } from '../../../src/satisfaction/over-time/group-means.js'
import { readPeriods } from '../../../src/satisfaction/over-time/read-periods.js'

const options = { by: 'year', measure: { kind: 'mean', scale: { lowest: 0, highest: 10 } } }
const group = ['a', 'a', 'b', 'a', 'b', 'b']
const { periods } = readPeriods(
  {
    date: ['2024-01-01', '2024-01-01', '2024-01-01', '2025-01-01', '2025-01-01', '2025-01-01'],
    answers: [2, 6, 8, 4, 7, 9],
    client: ['x', 'y', 'x', 'x', 'y', 'z'],
    weights: [1, 1, 2, 1, 1, 1],
  },
  options,
)
const [first, second] = periods.map(period => groupMeans(period, group))

it('is the mean of each group by weight', () => {
  expect(first!.crude).toBe(6)
  expect(first!.groups.get('a')).toMatchObject({ value: 4, weight: expect.closeTo(1.5, 12) })
  expect(second!.groups.get('b')!.value).toBe(8)
})

it('knows which groups of a standard are silent', () => {
  expect(
    missingGroups(
      first!,
      new Map([
        ['a', 0.5],
        ['c', 0.5],
      ]),
    ),
  ).toEqual(['c'])
})

it('has no error where a group has one client, of the period or of the change', () => {
  const standard = new Map([
    ['a', 0.5],
    ['b', 0.5],
  ])
  const [one, other] = [first!, second!].map(of => standardised(of, standard))
  expect(one).not.toHaveProperty('variance')
  expect(one!.value).toBe(6)
  expect(changeOf(one!, other!)).not.toHaveProperty('variance')
  expect(changeOf(one!, other!).value).toBe(0)
})

it('is certain of a change that all clients made alike', () => {
  const data = {
    date: ['2024-01-01', '2024-01-01', '2025-01-01', '2025-01-01'],
    answers: [2.1, 6.3, 3.2, 7.4],
    client: ['x', 'y', 'x', 'y'],
  }
  const standard = new Map([['a', 1]])
  const [one, other] = readPeriods(data, options).periods.map(of =>
    standardised(groupMeans(of, ['a', 'a', 'a', 'a']), standard),
  )
  expect(changeOf(one!, other!).variance).toBe(0)
})
