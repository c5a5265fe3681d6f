import { expect, it } from 'vitest'
import { readClients } from '../../../../src/segmentation/propensity/product-propensity/read-clients.js'
import { thrown } from '../../../errors/thrown.js'

const HOLDING = { target: 'holding', attributes: { x: 'number', w: 'word' }, products: {} } as const
const TAKE_UP = { target: 'take-up', attributes: { held: 'words' }, products: {} } as const

it('asks for the columns of the model, no others', () => {
  expect(readClients(HOLDING, { x: [1], w: ['a'] }, undefined)).toMatchObject({
    size: 1,
    columns: [{ kind: 'number' }, { kind: 'word' }],
  })
  expect(thrown(() => readClients(HOLDING, { x: [1] }, undefined))).toMatchObject({
    code: 'COLUMN_NOT_FOUND',
    path: 'columns.w',
  })
  expect(thrown(() => readClients(HOLDING, { x: [1], w: ['a'], v: [1] }, undefined)).path).toBe('columns.v')
  expect(thrown(() => readClients(HOLDING, { x: ['1'], w: ['a'] }, undefined)).path).toBe('columns.x[0]')
})

it('reads what is held where the model does', () => {
  expect(readClients(TAKE_UP, {}, { loan: [1, 0] })).toMatchObject({ size: 2, columns: [{ attribute: 'held' }] })
  expect(thrown(() => readClients(TAKE_UP, {}, undefined)).path).toBe('options.held')
  expect(thrown(() => readClients({ ...HOLDING, attributes: {} }, {}, undefined)).code).toBe('EMPTY_INPUT')
})

it('asks for every product that the model tells others by', () => {
  const word = { attribute: 'held', of: 'word', word: 'loan', centre: 0.5, spread: 1 } as const
  const params = { ...TAKE_UP, products: { card: { features: [word], intercept: 0, coefficients: [1] } } }
  expect(readClients(params, {}, { loan: [1, 0] }).size).toBe(2)
  expect(thrown(() => readClients(params, {}, { card: [1, 0] }))).toMatchObject({
    code: 'COLUMN_NOT_FOUND',
    path: 'options.held.loan',
  })
})
