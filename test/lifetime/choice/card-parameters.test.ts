import { expect, it } from 'vitest'
import { parameterSection } from '../../../src/lifetime/choice/card-parameters.js'
import { bgNbd, parameterIntervals } from '../../../src/lifetime/index.js'
import { significant } from '../../../src/model/index.js'
import { selectClients } from '../../../src/records/index.js'
import { base, model } from './cards.js'

it.each(['profile', 'log-wald'] as const)('gives every parameter its interval and its meaning: %s', method => {
  const section = parameterSection(bgNbd, model, base, method)
  const intervals = parameterIntervals([bgNbd, model], base, { method })
  for (const [name, { lower, upper }] of Object.entries(intervals)) {
    expect(section).toMatch(
      new RegExp(
        `\\| \`${name}\` \\| [\\d.]+ \\| [\\d.]+ \\| ${significant(lower, 4)} to ${significant(upper, 4)} \\|`,
      ),
    )
  }
  expect(section).toContain('mean rate is r / alpha')
})

it('says why there are none', () => {
  const given = bgNbd.fromParams(model.params, { timeUnit: 'week' })
  const section = parameterSection(bgNbd, given, base, 'profile')
  expect(section).toContain('These parameters were given, not estimated')
  expect(section).not.toContain('standard error')
  const other = selectClients(
    base,
    Array.from({ length: 300 }, (_, i) => i),
  )
  expect(parameterSection(bgNbd, model, other, 'log-wald')).toMatch(/There are no intervals: .*NOT_AT_PEAK/)
})
