import { expect, it } from 'vitest'
import {
  figureOf,
  readApplication,
  withAmount,
  withFact,
  withPrice,
} from '../../../../src/project/decision/decide/read-application.js'
import { thrown } from '../../../errors/thrown.js'
import { APPLICATION, applicationWith, eur, policyWith } from './sample.js'

it('holds figures, amount and price as facts beside the others', () => {
  const read = applicationWith()
  expect(Object.fromEntries(read.known)).toEqual({
    sector: 'logistics',
    leverage: 3.2,
    years: 12,
    audited: true,
    amount: 200_000,
    price: 0.025,
    probabilityOfDefault: 0.015,
    raroc: 0.14,
    minimumPrice: 0.022,
  })
  expect(read.amount).toBe(200_000_00)
  expect(figureOf(read, 'score')).toBeUndefined()
  const limits = [{ name: 'room', amount: eur(-5) }]
  expect(applicationWith({}, { limits }).limits).toEqual([{ name: 'room', largest: 0 }])
})

it('changes one thing and leaves the rest as it was', () => {
  const read = applicationWith()
  expect(withFact(read, 'leverage', 5).known.get('leverage')).toBe(5)
  expect(read.known.get('leverage')).toBe(3.2)
  expect(withAmount(read, 5, 100)).toMatchObject({ amount: 5 })
  expect(withAmount(read, 5, 100).known.get('amount')).toBe(0.05)
  const dearer = withPrice(read, 0.03)
  expect(figureOf(dearer, 'price')).toBe(0.03)
  expect(figureOf(dearer, 'raroc')).toBeUndefined()
})

it('names what is wrong', () => {
  const fault = (change: object) =>
    thrown(() => Reflect.apply(readApplication, undefined, [{ ...APPLICATION, ...change }, policyWith()]))
  expect(fault({ id: '' }).path).toBe('application.id')
  expect(fault({ amount: eur(0) }).path).toBe('application.amount.minorUnits')
  expect(fault({ amount: { currency: 'CNY', minorUnits: 5 } }).code).toBe('MIXED_CURRENCIES')
  expect(fault({ price: Number.NaN }).path).toBe('application.price')
  expect(fault({ facts: { leverage: 'high' } })).toMatchObject({
    code: 'INVALID_TYPE',
    path: 'application.facts.leverage',
  })
  expect(fault({ facts: { raroc: 0.2 } })).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'application.facts.raroc',
  })
  expect(fault({ figures: { probabilityOfDefault: 1.5 } }).path).toBe('application.figures.probabilityOfDefault')
  expect(fault({ figures: { minimumPrice: 26 } }).path).toBe('application.figures.minimumPrice')
  expect(fault({ figures: { raroc: -1e308 } }).path).toBe('application.figures.raroc')
  expect(fault({ price: 26 }).path).toBe('application.price')
  expect(fault({ figures: { pd: 0.1 } }).path).toBe('application.figures.pd')
  expect(fault({ figures: { limits: [{ name: 'x' }] } }).path).toBe('application.figures.limits[0].amount')
  expect(fault({ figures: { limits: new Array(1) } }).path).toBe('application.figures.limits[0]')
})
