import { expect, it } from 'vitest'
import { KIND_WORDS } from '../../../src/lifetime/choice/assumptions.js'
import { assumptionSection } from '../../../src/lifetime/choice/card-assumptions.js'
import { bgNbd, shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { withCovariates } from '../../../src/records/index.js'
import { base, retention, subject, tenures } from './cards.js'

const assumptions = KIND_WORDS['bg-nbd']!.assumptions

it('gives each assumption a verdict, and counts them', () => {
  const section = assumptionSection(assumptions, subject)
  const verdicts = section.match(/\*\*(holds|in doubt|not checked)\*\*/g) ?? []
  expect(verdicts).toHaveLength(assumptions.length)
  const held = verdicts.filter(verdict => verdict === '**holds**').length
  expect(section).toContain(
    `Of 10 assumptions ${held} hold as far as these data tell, ${6 - held} are in doubt, 4 are not`,
  )
  expect(section.split('\n').at(-1)).toMatch(/^\| expected \|/)
})

it('expects of clients what their covariates say, and takes what a verb refuses for a reason', () => {
  const withGender = withCovariates(base, { client: base.ids, gender: Array.from(base.frequency, (_, i) => i % 2) })
  const model = bgNbd.fit(withGender, { covariates: { purchase: ['gender'] } })
  const once = /As many clients buy only once as the model says: \*\*(.*?)\*\*, (.*)/
  const [, verdict] = once.exec(assumptionSection(assumptions, { module: bgNbd, model, base: withGender })) ?? []
  expect(verdict).toBe('holds')
  const [, unchecked, why] = once.exec(assumptionSection(assumptions, { module: bgNbd, model, base })) ?? []
  expect(unchecked).toBe('not checked')
  expect(why).toMatch(/^because the check needs .*gender/)
})

it('leaves out checks that are for other data', () => {
  const counts = { module: shiftedBetaGeometric, model: retention, tenures }
  expect(assumptionSection(assumptions, counts)).toContain('these are no clients with purchases')
  expect(assumptionSection(KIND_WORDS['geometric']!.assumptions, subject)).toContain('these are no counts of tenures')
})
