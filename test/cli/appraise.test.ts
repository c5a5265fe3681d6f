import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../node/folder.js'
import { listen } from './listen.js'

const home = temporaryFolder()

it('takes a folder for a portfolio', async () => {
  const out = join(home, 'portfolio')
  const { printed, complaints, exitCode } = await listen(['appraise', '--out', out, 'examples/portfolio'])
  expect({ complaints, exitCode }).toEqual({ complaints: '', exitCode: 0 })
  expect(printed).toMatch(/^61 clients of portfolio on 2024-12-31/)
  expect(readdirSync(out).toSorted()).toEqual(['appraisal.json', 'clients.csv'])
  const rows = readFileSync(join(out, 'clients.csv'), 'utf8').trimEnd().split('\n')
  expect(rows.length).toBe(62)
})

it('takes a file for an order log, and what is neither as well', async () => {
  const out = join(home, 'orders')
  expect((await listen(['appraise', 'examples/data/orders.csv', '--until', '2024-12-29', '--out', out])).exitCode).toBe(
    0,
  )
  expect(existsSync(join(out, 'models.json'))).toBe(true)
  expect((await listen(['appraise', join(home, 'nothing')])).complaints).toContain('nothing of that name')
})

it('is not misled by folders that are values of flags', async () => {
  const { complaints } = await listen(['appraise', '--out', 'examples/portfolio'])
  expect(complaints).toContain('a folder with a portfolio, or a file with orders')
})
