import { expect, it } from 'vitest'
import {
  complains,
  expectJudgement,
  expectJudgements,
  praises,
} from '../../../src/satisfaction/feedback/expect-judgement.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const good = { verdict: 'positive', score: 0.5, aspects: { speed: { verdict: 'positive', score: 1 } } } as const
const check = (judgement: unknown): unknown => Reflect.apply(expectJudgement, undefined, [judgement, 'x'])

it('lets judgements through, whatever else they say', () => {
  expect(expectJudgement({ ...good, model: 'mine' }, 'x')).toEqual({ ...good, model: 'mine' })
  const named = { verdict: 'unknown', aspects: { speed: { verdict: 'unknown' } } } as const
  expect(expectJudgement(named, 'x')).toBe(named)
  expect(expectJudgements([good, null, undefined], 'x')).toEqual([good, null, null])
})

it.each([
  [{ ...good, verdict: 'glad' }, 'x.verdict'],
  [{ ...good, score: 1.1 }, 'x.score'],
  [{ ...good, score: '1' }, 'x.score'],
  [{ verdict: 'positive' }, 'x.aspects'],
  [{ ...good, aspects: { speed: 'good' } }, 'x.aspects.speed'],
  [{ ...good, aspects: { speed: { verdict: 'glad' } } }, 'x.aspects.speed.verdict'],
  [{ ...good, verdict: 'unknown' }, 'x.verdict'],
  [{ ...good, aspects: { speed: { verdict: 'mixed', score: Number.NaN } } }, 'x.aspects.speed.score'],
])('%j is refused', (judgement, path) => expect(thrown(() => check(judgement)).path).toBe(path))

it('refuses what is no judgement and no column of them', () => {
  for (const junk of JUNK) expect(thrown(() => check(junk)).path).toMatch(/^x/)
  for (const junk of JUNK) {
    if (Array.isArray(junk) && junk.length === 1) continue
    expect(thrown(() => Reflect.apply(expectJudgements, undefined, [junk, 'x'])).path).toMatch(/^x/)
  }
})

it('takes mixed for both', () => {
  expect([complains({ verdict: 'mixed' }), praises({ verdict: 'mixed' })]).toEqual([true, true])
  expect([complains({ verdict: 'neutral' }), praises(undefined)]).toEqual([false, false])
  expect([complains({ verdict: 'negative' }), praises({ verdict: 'positive' })]).toEqual([true, true])
})
