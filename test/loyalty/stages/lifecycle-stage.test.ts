import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LENDER_LIFECYCLE } from '../../../src/loyalty/stages/lender-lifecycle.js'
import { lifecycleStage } from '../../../src/loyalty/stages/lifecycle-stage.js'
import type { Facts } from '../../../src/records/index.js'

const stageOf = (facts: Facts): ReturnType<typeof lifecycleStage> => lifecycleStage(LENDER_LIFECYCLE, facts)

it('takes the furthest stage that holds, whatever of the ones before', () => {
  expect(stageOf({ applied: false, agreed: false, fullyDrawn: false }).stage).toBe('introduction')
  expect(stageOf({ applied: true, agreed: false, fullyDrawn: false }).stage).toBe('evaluation')
  expect(stageOf({ fullyDrawn: true }).stage).toBe('maintenance')
})

it('names what is possible, and what would decide', () => {
  const { stage, possible, missing, reasons } = stageOf({ agreed: true })
  expect(stage).toBeUndefined()
  expect(possible).toEqual(['maintenance', 'execution'])
  expect(missing).toEqual(['fullyDrawn'])
  expect(reasons).toEqual(['all that was agreed is drawn is not known', 'agreement signed is yes'])
})

it('says so in Chinese', () => {
  expect(lifecycleStage(LENDER_LIFECYCLE, { fullyDrawn: true }, { language: 'zh' }).reasons).toEqual(['已全部放款为是'])
})

it('leaves none where no condition holds', () => {
  const [, evaluation, execution] = LENDER_LIFECYCLE.stages
  const strict = { ...LENDER_LIFECYCLE, stages: [evaluation!, execution!] }
  expect(lifecycleStage(strict, { applied: false, agreed: false })).toMatchObject({ possible: [null] })
  expect(lifecycleStage(strict, { applied: false })).toMatchObject({
    possible: ['execution', null],
    missing: ['agreed'],
  })
})

it('holds every stage that missing facts could lead to', () => {
  const names = ['applied', 'agreed', 'fullyDrawn']
  const known = fc.record(Object.fromEntries(names.map(name => [name, fc.boolean()])))
  fc.assert(
    fc.property(known, fc.subarray(names), (facts, hidden) => {
      const shown = Object.fromEntries(Object.entries(facts).filter(([name]) => !hidden.includes(name)))
      const whole = stageOf(facts)
      expect(whole.possible).toEqual([whole.stage])
      expect(stageOf(shown).possible).toContain(whole.stage)
    }),
  )
})

it('refuses facts of another kind', () => {
  expect(() => stageOf({ applied: 3 })).toThrow(expect.objectContaining({ path: 'facts.applied' }))
  const language: 'en' = JSON.parse('"fr"')
  expect(() => lifecycleStage(LENDER_LIFECYCLE, {}, { language })).toThrow(
    expect.objectContaining({ path: 'options.language' }),
  )
})
