import { expect, it } from 'vitest'
import { rfm } from '../../../src/segmentation/index.js'

const report = rfm.checkSegments(rfm.defaultSegments)

it('leaves no cell out and has no rule that comes too late', () => {
  expect(report.uncovered).toEqual([])
  expect(report.rules.filter(({ wins }) => wins === 0)).toEqual([])
})

it('shadows only where a rule for those who spend more stands before one for all', () => {
  const shadows = report.rules.flatMap(({ name, shadowedBy }) => shadowedBy.map(by => `${by.name} before ${name}`))
  expect(shadows).toEqual([
    'champions before loyal',
    'need-attention before about-to-sleep',
    'cannot-lose before at-risk',
    'at-risk before hibernating',
  ])
  const taken = report.rules.flatMap(({ shadowedBy }) => shadowedBy.flatMap(({ cells }) => cells))
  expect(taken.every(code => code % 10 >= 4)).toBe(true)
})

it('cannot be changed by who uses it', () => {
  expect(Object.isFrozen(rfm.defaultSegments) && Object.isFrozen(rfm.defaultSegments[0]?.recency)).toBe(true)
})

it.each([
  [555, 'champions'],
  [344, 'loyal'],
  [433, 'potential-loyalist'],
  [511, 'new'],
  [415, 'promising'],
  [331, 'need-attention'],
  [315, 'need-attention'],
  [313, 'about-to-sleep'],
  [145, 'cannot-lose'],
  [153, 'at-risk'],
  [214, 'at-risk'],
  [212, 'hibernating'],
  [115, 'lost'],
])('calls %d %s', (code, name) => {
  const edges = { recency: [1, 2, 3, 4], frequency: [1, 2, 3, 4], monetary: [1, 2, 3, 4] }
  const [recency = 0, frequency = 0, monetary = 0] = String(code).split('').map(Number)
  const client = { recencyDays: 6 - recency, purchases: frequency, spend: monetary }
  expect(rfm.score(rfm.fromParams({ edges }), client)).toMatchObject({ rfm: code, segment: name })
})
