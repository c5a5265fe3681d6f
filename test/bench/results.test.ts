import { expect, it } from 'vitest'
import { checkOwn, checkPeers, readOwn, readPeers, today } from '../../bench/results.js'
import { OWN, PEERS } from './results.js'

it('takes complete results as they are', () => {
  expect(checkPeers(PEERS)).toEqual(PEERS)
  expect(checkOwn(OWN)).toEqual(OWN)
})

it('refuses what a reader of the file would stumble over', () => {
  const [row] = PEERS.rows
  expect(() => checkPeers({ ...PEERS, date: 'yesterday' })).toThrow('date')
  expect(() => checkPeers({ ...PEERS, host: 'mine' })).toThrow('host')
  expect(() => checkPeers({ ...PEERS, rows: [{ ...row, ours: 0 }] })).toThrow('ours')
  expect(() => checkOwn({ ...OWN, machine: { cpu: '', node: '20.0.0' } })).toThrow('cpu')
  expect(() => checkOwn({ ...OWN, fits: [{ base: 'nothing' }] })).toThrow('patterns')
})

it('finds the committed results complete, and every goal judged', () => {
  for (const { goal, met } of readPeers().rows) expect(met === undefined).toBe(goal === undefined)
  expect(readOwn().scaling.length).toBeGreaterThan(0)
})

it('dates them in whole days', () => {
  expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/)
})
