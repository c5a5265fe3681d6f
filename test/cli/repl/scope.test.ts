import { execFileSync } from 'node:child_process'
import * as frontDoor from 'clientele'
import { expect, it } from 'vitest'
import { DOMAINS, packageNames, SHORT, sample } from '../../../src/cli/repl/scope.js'

const names = packageNames()

it('has every domain of the front door, said in a line each', () => {
  const domains = Object.keys(frontDoor).filter(name => !['ClienteleError', 'reviveModel'].includes(name))
  expect(Object.keys(DOMAINS).toSorted()).toEqual([...domains, 'charts', 'errors', 'node'].toSorted())
  expect(Object.keys(DOMAINS).filter(name => !(name in names))).toEqual([])
})

it('has a short name for everything in the domains one works with, and no name for two things', () => {
  const members = SHORT.flatMap(domain => Object.entries(Object(names[domain])))
  expect(members.filter(([name]) => !(name in names))).toEqual([])
  // The domain keeps its name: an amount is `money.money('12.34', 'CNY')`.
  const twice = members.filter(([name, value]) => name in DOMAINS || names[name] !== value)
  expect(twice.map(([name]) => name)).toEqual(['money'])
  expect(names['money']).toBe(frontDoor.money)
})

it('covers no name that JavaScript has', () => {
  // Of a new process: sessions that other tests held in this one have put the names into its global object.
  const all = JSON.stringify(Object.keys({ ...names, orders: 0, base: 0, help: 0 }))
  const taken = execFileSync(process.execPath, ['-p', `JSON.stringify(${all}.filter(name => name in globalThis))`])
  expect(JSON.parse(taken.toString())).toEqual([])
})

it('brings a sample with a base', () => {
  const { orders, base } = sample()
  expect([orders.length, base.size]).toEqual([4190, 2000])
})
