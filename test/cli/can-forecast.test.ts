import { bgNbd } from 'clientele/lifetime'
import { customerBase } from 'clientele/records'
import { expect, it } from 'vitest'
import { canForecast } from '../../src/cli/can-forecast.js'
import { BASE } from './base.js'

it('trusts a fit that converged, and parameters that were given', () => {
  expect(canForecast(bgNbd.fit(BASE))).toBe(true)
  expect(canForecast(bgNbd.fromParams({ r: 1, alpha: 2, a: 3, b: 4 }))).toBe(true)
})

it('trusts no fit that was stopped, or that saw nobody come back', () => {
  expect(canForecast(bgNbd.fit(BASE, { maxEvaluations: 1 }))).toBe(false)
  expect(canForecast(bgNbd.fit(customerBase([{ client: 1, date: '2024-01-01' }])))).toBe(false)
})
