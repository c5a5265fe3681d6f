import { expect, it } from 'vitest'
import { checkDispersion, checkFrequencies, checkOneTimeBuyers } from '../../../src/lifetime/choice/check-counts.js'
import { bgNbd, frequencyTable, nbd, paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { base, model, subject } from './cards.js'

const wrong = { module: nbd, model: nbd.fromParams({ r: 5, alpha: 20 }, { timeUnit: 'week' }), base }
const alike = customerBaseFromSummary(
  { frequency: Array(50).fill(2), recency: Array(50).fill(10), age: Array(50).fill(20) },
  { timeUnit: 'week', observedUntil: '2024-12-29' },
)

it('holds counts of purchases against those expected, with their table', () => {
  const { verdict, said, table } = checkFrequencies(subject)
  expect(verdict).toBe('holds')
  const { chiSquare, actual } = frequencyTable([bgNbd, model], base)
  expect(said).toContain(`χ² = ${chiSquare!.toFixed(1)} on 3 degrees of freedom`)
  expect(table).toContain(`| clients | ${Array.from(actual).join(' | ')} |`)
  expect(table).toContain('| 6 | 7 and more |')
})

it('doubts a model of other clients', () => {
  expect(checkFrequencies(wrong).verdict).toBe('in doubt')
  expect(checkOneTimeBuyers(wrong).verdict).toBe('in doubt')
})

it('takes a shorter table of fewer clients, and none of a handful', () => {
  const of = (clients: number): ReturnType<typeof checkFrequencies> =>
    checkFrequencies({
      ...subject,
      base: customerBaseFromSummary(
        { frequency: Array(clients).fill(0), recency: Array(clients).fill(0), age: Array(clients).fill(40) },
        { timeUnit: 'week', observedUntil: '2024-12-29' },
      ),
    })
  expect(of(40).table).toMatch(/\| 0 \| (1 \| )?(2 \| )?\d and more \|/)
  expect(of(3)).toEqual({ verdict: 'not checked', said: 'because there are too few clients for counts to be compared' })
})

it('knows how many bought once', () => {
  const { actual, expected } = frequencyTable([bgNbd, model], base, { upTo: 1 })
  const share = (count: number): string => `${((100 * count) / base.size).toFixed(1)} %`
  expect(checkOneTimeBuyers(subject)).toEqual({
    verdict: 'holds',
    said: `${share(actual[0]!)} of clients bought once, ${share(expected[0]!)} are expected to have`,
  })
})

it('sees whether clients differ', () => {
  expect(checkDispersion(subject).verdict).toBe('holds')
  expect(checkDispersion({ ...subject, base: alike })).toMatchObject({
    verdict: 'in doubt',
    said: expect.stringContaining('is 0.0 times their mean'),
  })
  const once = customerBaseFromSummary(
    { frequency: [0], recency: [0], age: [20] },
    { timeUnit: 'week', observedUntil: '2024-12-29' },
  )
  expect(checkDispersion({ ...subject, base: once }).said).toBe('because nobody bought twice')
})

it('asks nothing of a module without the verb', () => {
  const without = { ...subject, module: paretoNbdDynamic }
  for (const check of [checkFrequencies, checkOneTimeBuyers]) expect(check(without).verdict).toBe('not checked')
})
