import { describe, expect, it } from 'vitest'
import type { ChooseL2Options } from '../../../src/lifetime/index.js'
import { bgNbd, chooseL2, paretoNbd } from '../../../src/lifetime/index.js'
import { runSync } from '../../../src/model/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary, selectClients } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const SIZE = 400
const age = Float64Array.from({ length: SIZE }, (_, i) => 26 + (i % 27))
const ids = Array.from({ length: SIZE }, (_, i) => `client ${i}`)
const web = Float64Array.from({ length: SIZE }, (_, i) => i % 2)
const noise = Float64Array.from({ length: SIZE }, (_, i) => (i * 7919) % 13)

function drawn(effect: number): CustomerBase {
  const effects = { purchase: { web: effect } }
  const model = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week', effects })
  const { frequency, recency } = bgNbd.simulate(model, { age, seed: 11, covariates: { web } })
  const columns = { ids, frequency, recency, age }
  const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '2024-06-30' })
  return { ...base, covariates: { web, noise } }
}

const strong = drawn(1)
const options: ChooseL2Options = {
  covariates: { purchase: ['web', 'noise'] },
  candidates: [1000, 0, 30, 30],
  folds: 4,
  seed: 5,
}

describe('chooseL2', () => {
  const choice = runSync(chooseL2(bgNbd, strong, options))

  it('judges every strength by clients that were not fitted', () => {
    expect(choice.candidates.map(({ l2 }) => l2)).toEqual([0, 30, 1000])
    const inSample = bgNbd.fit(strong, { covariates: options.covariates }).fit
    if (inSample.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    for (const { heldOut, standardError, behindBest } of choice.candidates) {
      expect(heldOut).toBeLessThan(inSample.logLikelihood)
      expect(standardError).toBeGreaterThan(0)
      expect(behindBest).toBeGreaterThanOrEqual(0)
    }
    const top = choice.candidates.find(({ behindBest }) => behindBest === 0)
    expect([top?.l2, top?.behindBestError]).toEqual([choice.best, 0])
  })

  it('keeps an effect that is there, and takes one away that is not', () => {
    expect(choice.best).toBeLessThan(1000)
    expect(choice.oneStandardError).toBeGreaterThanOrEqual(choice.best)
    const none = runSync(chooseL2(bgNbd, drawn(0), options))
    expect(none.best).toBeGreaterThan(0)
    expect(none.candidates[2]!.behindBest).toBeLessThan(choice.candidates[2]!.behindBest / 5)
  })

  it('gives the same for clients in another order, and another for another seed', () => {
    const turned = selectClients(
      strong,
      Int32Array.from({ length: SIZE }, (_, i) => SIZE - 1 - i),
    )
    const again = runSync(chooseL2(bgNbd, turned, options))
    for (const [c, { heldOut, behindBestError }] of again.candidates.entries()) {
      expect(heldOut).toBeCloseRelative(choice.candidates[c]!.heldOut, 1e-9)
      expect(Math.abs(behindBestError - choice.candidates[c]!.behindBestError)).toBeLessThan(1e-5)
    }
    const other = runSync(chooseL2(bgNbd, strong, { ...options, seed: 6 }))
    expect(other.candidates[0]!.heldOut).not.toBe(choice.candidates[0]!.heldOut)
  })

  it('works for any model, tells how far it is, and tries its own strengths', () => {
    const steps = chooseL2(paretoNbd, strong, { covariates: { dropout: ['web'] }, folds: 2, seed: 1 })
    const seen: unknown[] = []
    const { candidates } = runSync(steps, progress => seen.push(progress))
    expect(candidates.map(({ l2 }) => l2 / SIZE)).toEqual([0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1])
    expect(seen[0]).toEqual({ phase: 'cross-validation', done: 0, total: 16 })
    expect(seen.length).toBe(16)
  })

  it('refuses options that are none', () => {
    const message = (change: object): string =>
      thrown(() => runSync(chooseL2(bgNbd, strong, { ...options, ...change }))).message
    expect(message({ folds: 1 })).toContain('options.folds')
    expect(message({ candidates: [-1] })).toContain('options.candidates[0]')
    expect(message({ covariates: { purchase: ['web'], l2: 3 } })).toContain('options.covariates.l2')
    expect(message({ covariates: { purchase: ['age'] } })).toContain('base.covariates.age')
    expect(message({ seed: -1 })).toContain('options.seed')
    expect(message({ fold: 3 })).toContain('options.fold')
    expect(thrown(() => runSync(chooseL2(JSON.parse('{}'), strong, options))).path).toBe('module.fit')
  })
})
