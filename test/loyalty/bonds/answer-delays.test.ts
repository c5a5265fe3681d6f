import { expect, it } from 'vitest'
import { medianDelays } from '../../../src/loyalty/bonds/answer-delays.js'
import { readAsked } from '../../../src/loyalty/bonds/answers.js'
import { dayNumber } from '../../../src/money/index.js'

const NAMES = { asked: 'sent', answered: 'answered', mayPrecede: false } as const
const requests = {
  client: ['A', 'A', 'A', 'B'],
  sent: ['2023-02-01', '2023-05-01', '2023-08-01', '2023-02-01'],
  answered: ['2023-02-03', '2023-05-04', '2023-08-09', null],
}
const asked = readAsked(requests, NAMES, 'requests')

it('is the median of who answers, and unbounded of who never did', () => {
  const { all, byClient } = medianDelays(asked, dayNumber('2023-12-31'), 0.95)
  expect(byClient.get('A')?.value).toBe(3)
  expect(byClient.get('B')?.value).toBeUndefined()
  expect(byClient.get('B')?.interval.unbounded).toBe('upper')
  expect(all?.value).toBe((3 + 8) / 2)
})

it('is none before anything was asked', () => {
  const { all, byClient } = medianDelays(asked, dayNumber('2022-12-31'), 0.95)
  expect([all, byClient.size]).toEqual([undefined, 0])
})
