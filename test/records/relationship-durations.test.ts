import { relationshipDurations, relationshipEndings } from 'clientele/records'
import { kaplanMeier, survivalAt } from 'clientele/statistics'
import { expect, it } from 'vitest'

const clients = {
  start: ['2020-01-01', '2022-01-01', '2023-07-01', '2025-03-01', '2018-01-01'],
  end: ['2023-01-01', null, '2025-01-01', null, '2019-01-01'],
}

it('knows on a day what was known on it', () => {
  const known = relationshipDurations(clients, { observedUntil: '2024-12-31' })
  expect(Array.from(known.duration)).toEqual([1096, 1095, 549, 0, 365])
  // The third ends on the day after the last: not known yet; the fourth has not begun.
  expect(Array.from(known.event)).toEqual([1, 0, 0, 0, 1])
  expect(Array.from(known.weights ?? [])).toEqual([1, 1, 1, 0, 1])
  const later = relationshipDurations(clients, { observedUntil: '2025-01-01' })
  expect(later.event[2]).toBe(1)
})

it('watches from where ends were recorded', () => {
  const known = relationshipDurations(clients, {
    observedUntil: '2025-12-31',
    observedFrom: '2022-01-01',
    unit: 'year',
  })
  expect(Array.from(known.weights ?? [])).toEqual([1, 1, 1, 1, 0])
  expect(Array.from(known.entry ?? [])[0]).toBeCloseTo(731 / 365.25, 12)
  expect(Array.from(known.entry ?? [])[1]).toBe(0)
  const { values } = survivalAt(kaplanMeier(known), [2, 3.1])
  expect(values[0]).toBeCloseTo(1 / 2, 12)
  expect(values[1]).toBeCloseTo(1 / 4, 12)
})

it('names each ending, and none before it is known', () => {
  const ending = ['prepaid', null, 'default', null, 'matured']
  const loans = { ...clients, ending }
  expect(relationshipEndings(loans, { observedUntil: '2024-12-31' }).ending).toEqual([
    'prepaid',
    null,
    null,
    null,
    'matured',
  ])
  expect(() =>
    relationshipEndings(
      { ...loans, ending: [null, null, 'default', null, 'matured'] },
      { observedUntil: '2024-12-31' },
    ),
  ).toThrow(/relationships.ending\[0\].*MISSING_VALUE/)
})

it('refuses an ending of what lasts', () => {
  const loans = { ...clients, ending: ['prepaid', 'default', 'default', null, 'matured'] }
  expect(() => relationshipEndings(loans, { observedUntil: '2024-12-31' })).toThrow(
    /relationships.ending\[1\].*INCONSISTENT_HISTORY/,
  )
})

it('names what is at fault', () => {
  const options = { observedUntil: '2024-12-31' }
  expect(() => relationshipDurations({ ...clients, end: clients.start }, options)).toThrow(/end\[0\].*a day after/)
  expect(() => relationshipDurations({ start: ['2030-01-01'], end: [null] }, options)).toThrow(/NO_DATA/)
  expect(() => relationshipDurations({ start: ['2024-02-30'], end: [null] }, options)).toThrow(
    /start\[0\].*INVALID_DATE/,
  )
  expect(() => relationshipDurations({ start: [], end: [] }, options)).toThrow(/EMPTY_INPUT/)
  expect(() => relationshipDurations(clients, { ...options, observedFrom: '2025-01-01' })).toThrow(/observedFrom/)
  // @ts-expect-error the end of watching is needed
  expect(() => relationshipDurations(clients, {})).toThrow(/observedUntil/)
})
