import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../../src/model/index.js'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'
import { columns, durations } from './borrowers.js'
import { FITTED } from './fitted.js'
import { SIMPLE } from './simple.js'

const APART = { unit: 'month', duration: [1, 2, 3, 4, 5, 6], event: [1, 1, 1, 1, 1, 1] } as const
const MODELS = [
  ...FITTED,
  { name: 'given', model: SIMPLE },
  { name: 'robust, with clusters', model: coxModel.fit(durations, columns, { clusters: durations.duration }) },
  { name: 'with a ridge', model: coxModel.fit(durations, columns, { ridge: { x: 2 } }) },
  { name: "with Firth's penalty", model: coxModel.fit(APART, { x: [1, 1, 1, 0, 0, 0] }, { firth: true }) },
  { name: 'with exact ties', model: coxModel.fit(durations, columns, { ties: 'exact' }) },
]

describe.each(MODELS)('$name', ({ model }) => {
  it('comes back from JSON as it was', () => {
    const back = reviveWith([coxModel.codec], JSON.stringify(model))
    expect(back).toEqual(model)
    expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(model)))
    expect(Object.isFrozen(back.fit)).toBe(true)
    expect(String(Reflect.get(back, Symbol.for('nodejs.util.inspect.custom'))())).toContain('cox')
  })
})

it('names what is damaged', () => {
  const plain: unknown = JSON.parse(JSON.stringify(FITTED[0]!.model))
  const fault = (path: readonly string[], by: unknown) =>
    thrown(() => reviveWith([coxModel.codec], replaced(plain, path, by)))
  expect(fault(['fit', 'source'], 'hearsay')).toMatchObject({ code: 'INVALID_DOCUMENT', path: 'document.fit.source' })
  expect(fault(['fit', 'converged'], 1).path).toBe('document.fit.converged')
  expect(fault(['fit', 'covariance'], [[1]]).path).toBe('document.fit.covariance')
  expect(fault(['fit', 'covariance'], [[1], [1]]).path).toBe('document.fit.covariance[0]')
  expect(fault(['fit', 'ties'], 'discrete').path).toBe('document.fit.ties')
  expect(fault(['timeUnit'], 'hour').path).toBe('document.timeUnit')
  expect(fault(['version'], 2).code).toBe('UNSUPPORTED_VERSION')
})

it('fails by name wherever there is junk', () => {
  for (const { model } of MODELS) {
    const plain: unknown = JSON.parse(JSON.stringify(model))
    for (const path of pathsOf(plain).filter(([field]) => field === 'fit')) {
      for (const junk of JUNK) {
        try {
          reviveWith([coxModel.codec], replaced(plain, path, junk))
        } catch (error) {
          expect(error).toMatchObject({ name: 'ClienteleError' })
        }
      }
    }
  }
})
