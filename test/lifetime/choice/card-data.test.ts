import { expect, it } from 'vitest'
import { dataSection } from '../../../src/lifetime/choice/card-data.js'
import { bgNbd, dataFingerprint, shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { customerBaseFromPatterns, selectClients } from '../../../src/records/index.js'
import { base, model, plain, retention, tenures } from './cards.js'

it('says what there is, and by which fingerprint it is known', () => {
  const section = dataSection(bgNbd, model, base)
  expect(section).toContain('| clients | 600 |')
  expect(section).toContain('| observed until | 2024-10-04 |')
  expect(section).toContain('| holdout until | 2025-04-04 |')
  expect(section).toMatch(/\| mean amount \| 1\d\.\d+ over \d+ orders \|/)
  expect(section).toContain(`| fingerprint | \`${dataFingerprint(base)}\` |`)
  expect(section).not.toContain('other data')
})

it('says what was left out and assumed, or that nothing was', () => {
  const warnings = [{ code: 'OBSERVATION_END_ASSUMED', message: 'Ends with the log' }] as const
  const dropped = [{ reason: 'refund', count: 4 }] as const
  const section = dataSection(bgNbd, model, { ...base, dropped, warnings })
  expect(section).toContain(
    '- 4 refunds: taken off an earlier order or left out, as was asked\n- `OBSERVATION_END_ASSUMED`',
  )
  expect(dataSection(bgNbd, model, { ...plain(), dropped: [] })).toContain('No row was left out or merged.')
})

it('notices data that the model was not fitted to', () => {
  const half = selectClients(
    base,
    Array.from({ length: 300 }, (_, i) => i),
  )
  expect(dataSection(bgNbd, model, half)).toContain('**The model was fitted to other data:** the log-likelihood is -')
  const given = bgNbd.fromParams(model.params, { timeUnit: 'week' })
  expect(dataSection(bgNbd, given, half)).not.toContain('other data')
})

it('counts rows that stand for many clients, and tenures', () => {
  const patterns = customerBaseFromPatterns(
    { frequency: [0, 2], recency: [0, 10], age: [20, 20], weight: [70, 30] },
    { timeUnit: 'week', observedUntil: '2024-12-29' },
  )
  const given = bgNbd.fromParams(model.params, { timeUnit: 'week' })
  const section = dataSection(bgNbd, given, patterns)
  expect(section).toContain('| clients | 100, in 2 rows |')
  expect(section).toContain('| with repeat purchases | 30 (30.0 %) |')
  expect(dataSection(shiftedBetaGeometric, retention, tenures)).toContain('| lost | 509 (50.9 %) |')
})
