import { describe, expect, it } from 'vitest'
import type { LatentClassOptions } from '../../../../src/statistics/clustering/latent-class/index.js'
import { answersOf, classNames, settingsOf } from '../../../../src/statistics/clustering/latent-class/options.js'
import { thrown } from '../../../errors/thrown.js'

const COLUMNS = ['b', 'age', 'a']

describe('options', () => {
  it('are completed, and columns put in the order of their names', () => {
    expect(settingsOf({ classes: 2, covariates: ['age'], answers: { b: [1, -0] } }, COLUMNS)).toEqual({
      classes: 2,
      covariates: ['age'],
      questions: [
        ['a', undefined],
        ['b', [1, 0]],
      ],
      starts: 20,
      seed: 1,
      maxIterations: 10_000,
      order: 'size',
      names: ['class 1', 'class 2'],
    })
  })

  it.each<[object, string, string]>([
    [{}, 'INVALID_TYPE', 'options.classes'],
    [{ classes: 0 }, 'OUT_OF_RANGE', 'options.classes'],
    [{ classes: 2.5 }, 'OUT_OF_RANGE', 'options.classes'],
    [{ classes: 2, clusters: 3 }, 'UNKNOWN_OPTION', 'options.clusters'],
    [{ classes: 2, starts: 0 }, 'OUT_OF_RANGE', 'options.starts'],
    [{ classes: 2, seed: -1 }, 'OUT_OF_RANGE', 'options.seed'],
    [{ classes: 2, maxIterations: 1 }, 'OUT_OF_RANGE', 'options.maxIterations'],
    [{ classes: 2, covariates: 'age' }, 'INVALID_TYPE', 'options.covariates'],
    [{ classes: 2, covariates: ['age', 'age'] }, 'CONFLICTING_OPTIONS', 'options.covariates[1]'],
    [{ classes: 2, covariates: COLUMNS }, 'EMPTY_INPUT', 'columns'],
    [{ classes: 2, covariates: ['age'], answers: { age: [1] } }, 'UNKNOWN_OPTION', 'options.answers.age'],
    [{ classes: 2, answers: { a: [] } }, 'EMPTY_INPUT', 'options.answers.a'],
    [{ classes: 2, order: { by: 'c', direction: 'ascending' } }, 'OUT_OF_RANGE', 'options.order.by'],
    [{ classes: 2, names: ['one'] }, 'LENGTH_MISMATCH', 'options.names'],
  ])('%j are refused', (options, code, path) => {
    const error = thrown(() => settingsOf({ ...options } as LatentClassOptions, COLUMNS))
    expect([error.code, error.path]).toEqual([code, path])
  })
})

it('names of classes are those given', () => {
  expect(classNames(['p', 'q'], 2, 'names')).toEqual(['p', 'q'])
  expect(answersOf(undefined, 'answers')).toBeUndefined()
})

it('a question may be called as what every object has', () => {
  const { questions } = settingsOf({ classes: 2 }, ['constructor', 'toString'])
  expect(questions).toEqual([
    ['constructor', undefined],
    ['toString', undefined],
  ])
})
