import { expect, it } from 'vitest'
import { baseLosses, lossesAt } from '../../../src/risk/stress/losses-at.js'
import { stressPlan } from '../../../src/risk/stress/stress-plan.js'
import { driversOf, targetLoss } from '../../../src/risk/stress/stress-target.js'
import { thrown } from '../../errors/thrown.js'
import { PORTFOLIO } from './portfolio.js'

it('is a loss, a rate of the exposure, or what a ratio can bear', () => {
  expect(targetLoss({ loss: 5 }, [100])).toBe(5)
  expect(targetLoss({ lossRate: 0.05 }, [100, 100])).toBe(10)
  expect(targetLoss({ capitalRatio: 0.08, capital: 100, riskWeightedAssets: 1000, provisions: 5 }, [100])).toBe(25)
})

it('refuses what is none, and ratios that are missed already', () => {
  const refused = (json: string) => thrown(() => targetLoss(JSON.parse(json), [100])).path
  expect(refused('null')).toBe('target')
  expect(refused('{}')).toBe('target.capital')
  expect(refused('{ "loss": 0 }')).toBe('target.loss')
  expect(refused('{ "loss": 1, "lossRate": 1 }')).toBe('target.lossRate')
  expect(refused('{ "lossRate": -1 }')).toBe('target.lossRate')
  expect(refused('{ "capitalRatio": 0.08, "capital": 100, "riskWeightedAssets": 0 }')).toBe('target.riskWeightedAssets')
  expect(refused('{ "capitalRatio": 0.08, "capital": 70, "riskWeightedAssets": 1000 }')).toBe('target.capital')
})

it('is driven by those whose losses grow most', () => {
  const plan = stressPlan(PORTFOLIO, {})
  const [state, usual] = [lossesAt(plan, [-3]), baseLosses(plan)]
  const drivers = driversOf(PORTFOLIO, state, usual, 5)
  expect(drivers.reduce((sum, { share }) => sum + Number(share), 0)).toBeCloseTo(1, 12)
  expect(drivers.map(({ increase }) => increase)).toEqual(drivers.map(({ increase }) => increase).sort((a, b) => b - a))
  expect(driversOf(PORTFOLIO, state, usual, 2)).toEqual(drivers.slice(0, 2))
  expect(driversOf(PORTFOLIO, usual, usual, 1)[0]).not.toHaveProperty('share')
})
