import { expect, it } from 'vitest'
import { OUTLOOK_POLICY, readOutlookPolicy } from '../../../src/appraisal/outlook/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

it('reads its own default, through JSON', () => {
  expect(readOutlookPolicy(JSON.parse(JSON.stringify(OUTLOOK_POLICY)))).toEqual(OUTLOOK_POLICY)
  expect(readOutlookPolicy({})).toEqual(OUTLOOK_POLICY)
})

it('takes figures of any depth in the place of the default', () => {
  const policy = readOutlookPolicy({ defaults: { sources: { bureau: { slope: 0.9 } }, ratings: { '7': 0.2 } } })
  expect(policy.defaults.sources.bureau).toEqual({ slope: 0.9, slopeDeviation: 0.15 })
  expect(policy.defaults.ratings['7']).toBe(0.2)
  expect(policy.defaults.ratings['BBB']).toBe(0.0035)
  expect(policy.leaving).toEqual(OUTLOOK_POLICY.leaving)
  expect(Object.isFrozen(policy.defaults.sources.bureau)).toBe(true)
})

it('names what is at fault', () => {
  expect(thrown(() => readOutlookPolicy({ defaults: { perYears: 0.1 } }))).toMatchObject({
    code: 'UNKNOWN_OPTION',
    path: 'policy.outlook.defaults.perYears',
    hint: "Perhaps 'perYear'",
  })
  expect(thrown(() => readOutlookPolicy({ growth: { spread: 0 } }))).toMatchObject({
    path: 'policy.outlook.growth.spread',
  })
  expect(thrown(() => readOutlookPolicy({ horizonYears: 2.5 }))).toMatchObject({ code: 'OUT_OF_RANGE' })
  expect(thrown(() => readOutlookPolicy({ defaults: { spread: 0.5 } }))).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'policy.outlook.defaults.sources.rating.deviation',
  })
  for (const junk of JUNK) {
    expect(() => readOutlookPolicy({ defaults: junk as never, leaving: { perYear: junk as never } })).toThrow(
      /policy\.outlook/,
    )
  }
})
